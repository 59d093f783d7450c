package org.assay.cabinet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every published version; whoever reads one reads its report first. */
interface ReportVersions extends Repository<ReportVersion, UUID> {

	ReportVersion save(ReportVersion version);

	List<ReportVersion> findByReportOrderByNumberAscOpennessAsc(UUID report);

	/** The reports of which there is such a version, the one published last first. */
	@Query(value = """
			select v.report from ReportVersion v where v.council = :council and v.openness = :openness
			group by v.report order by max(v.publishedAt) desc, v.report""", countQuery = """
			select count(distinct v.report) from ReportVersion v
			where v.council = :council and v.openness = :openness""")
	Page<UUID> reportsWith(String council, Openness openness, Pageable page);

	/** Such versions of the reports, the newest first. */
	List<ReportVersion> findByCouncilAndReportInAndOpennessOrderByNumberDesc(String council, Collection<UUID> reports,
			Openness openness);

	/** The newest such version of each of the reports that has one. */
	@Query("""
			select new org.assay.cabinet.PublishedMeeting$Paper(v.report, max(v.number)) from ReportVersion v
			where v.council = :council and v.openness = :openness and v.report in :reports group by v.report""")
	List<PublishedMeeting.Paper> newest(String council, Openness openness, Collection<UUID> reports);

	Optional<ReportVersion> findByCouncilAndReportAndNumberAndOpenness(String council, UUID report, int number,
			Openness openness);

}
