package org.assay.cabinet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Every report of every council. */
interface CabinetReports extends Repository<CabinetReport, UUID> {

	CabinetReport save(CabinetReport report);

	Optional<CabinetReport> findById(UUID id);

	List<CabinetReport> findByReviewAndStageIn(UUID review, Collection<ReportStage> stages);

	List<CabinetReport> findByCouncilAndMeetingAndStageIn(String council, String meeting,
			Collection<ReportStage> stages);

	List<CabinetReport> findByCouncilInOrderByComposedOnDescIdAsc(Collection<String> councils, Limit limit);

	/**
	 * The report.
	 * @throws OutOfSight if there is none or the actor does not work for its council
	 */
	default CabinetReport get(Actor actor, Reference reference) {
		CabinetReport report = findById(ReportId.of(reference).value()).orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(actor, report.council(), reference);
		return report;
	}

}
