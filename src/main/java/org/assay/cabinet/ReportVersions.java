package org.assay.cabinet;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Every published version; whoever reads one reads its report first. */
interface ReportVersions extends Repository<ReportVersion, UUID> {

	ReportVersion save(ReportVersion version);

	List<ReportVersion> findByReportOrderByNumberAscOpennessAsc(UUID report);

}
