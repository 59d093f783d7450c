package org.assay.cabinet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every report of every council. */
interface CabinetReports extends Repository<CabinetReport, UUID> {

	CabinetReport save(CabinetReport report);

	Optional<CabinetReport> findById(UUID id);

	List<CabinetReport> findByReviewAndStageIn(UUID review, Collection<ReportStage> stages);

	List<CabinetReport> findByCouncilAndMeetingIn(String council, Collection<String> meetings);

	@Query("""
			select new org.assay.cabinet.PublishedReport$Withdrawal(r.id, r.withdrawnOn) from CabinetReport r
			where r.council = :council and r.id in :reports and r.withdrawnOn is not null""")
	List<PublishedReport.Withdrawal> findWithdrawals(String council, Collection<UUID> reports);

	/** When those of the reports that are withdrawn were. */
	default Map<UUID, LocalDate> withdrawals(String council, Collection<UUID> reports) {
		return findWithdrawals(council, reports).stream()
			.collect(Collectors.toMap(PublishedReport.Withdrawal::report, PublishedReport.Withdrawal::on));
	}

	/** Those of the councils, newest first. */
	@Query("select r from CabinetReport r where among(r.council, :councils) order by r.composedOn desc, r.id")
	Page<CabinetReport> findNewest(String[] councils, Pageable page);

	@Query("""
			select new org.assay.cabinet.ReportHeading(r.id, r.council, p.composed, p.written, r.stage, r.composedOn)
			from CabinetReport r join r.parts p where r.review = :review and p.partKey = 'title'
			order by r.composedOn desc, r.id""")
	List<ReportHeading> headingsOf(UUID review);

	/** Those that say the words in what everybody may read. */
	@Query("""
			select new org.assay.cabinet.ReportHeading(r.id, r.council, p.composed, p.written, r.stage, r.composedOn)
			from CabinetReport r join r.parts p where among(r.council, :councils) and p.partKey = 'title'
			and exists (select 1 from r.parts q where q.partKey <> :hidden
				and (lower(q.composed) like :words escape '!' or lower(q.written) like :words escape '!'))
			order by r.composedOn desc, r.id""")
	Slice<ReportHeading> findMatching(String[] councils, String hidden, String words, Pageable page);

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
