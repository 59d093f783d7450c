package org.assay.cabinet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Every published version; whoever reads one reads its report first. */
interface ReportVersions extends Repository<ReportVersion, UUID> {

	ReportVersion save(ReportVersion version);

	List<ReportVersion> findByReportOrderByNumberAscOpennessAsc(UUID report);

	List<ReportVersion> findByCouncilAndOpennessOrderByPublishedAtDescIdAsc(String council, Openness openness,
			Limit limit);

	Optional<ReportVersion> findByCouncilAndReportAndNumberAndOpenness(String council, UUID report, int number,
			Openness openness);

}
