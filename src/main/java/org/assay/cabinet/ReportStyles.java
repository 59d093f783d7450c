package org.assay.cabinet;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The style of every council that has chosen one. */
interface ReportStyles extends Repository<ReportStyle, String> {

	ReportStyle save(ReportStyle style);

	Optional<ReportStyle> findByCouncil(String council);

	default ReportStyle of(String council) {
		return findByCouncil(council).orElseGet(() -> new ReportStyle(council));
	}

}
