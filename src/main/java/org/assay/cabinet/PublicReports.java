package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.cabinet.document.Form;
import org.assay.council.PublicCouncils;
import org.assay.evidence.KeptFiles;
import org.assay.shared.OutOfSight;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports for anybody. It reads frozen public versions, and of the reports themselves
 * only when they were withdrawn, so that neither a draft nor an exempt version can be
 * reached through it.
 */
@Component
@Transactional(readOnly = true)
public class PublicReports {

	private final ReportVersions versions;

	private final CabinetReports reports;

	private final KeptFiles kept;

	private final PublicCouncils councils;

	PublicReports(ReportVersions versions, CabinetReports reports, KeptFiles kept, PublicCouncils councils) {
		this.versions = versions;
		this.reports = reports;
		this.kept = kept;
		this.councils = councils;
	}

	/** The published reports of the council, the one published last first. */
	public Page<PublishedReport> of(String council, Pageable page) {
		String key = this.councils.get(council).key();
		Page<UUID> found = this.versions.reportsWith(key, Openness.PUBLIC, page);
		Map<UUID, List<ReportVersion>> versions = this.versions
			.findByCouncilAndReportInAndOpennessOrderByNumberDesc(key, found.getContent(), Openness.PUBLIC)
			.stream()
			.collect(Collectors.groupingBy(ReportVersion::report));
		Map<UUID, LocalDate> withdrawals = this.reports.withdrawals(key, found.getContent());
		return found.map((report) -> report(versions.getOrDefault(report, List.of()), withdrawals.get(report)));
	}

	/**
	 * A public version as it was published.
	 * @param number counted from 1
	 * @throws OutOfSight if there is none of the council
	 */
	public byte[] document(String council, UUID report, int number, Form form) {
		return this.versions
			.findByCouncilAndReportAndNumberAndOpenness(this.councils.get(council).key(), report, number,
					Openness.PUBLIC)
			.stream()
			.flatMap((version) -> version.documents().stream())
			.filter((document) -> document.form() == form)
			.findFirst()
			.map((document) -> this.kept.read(document.digest()))
			.orElseThrow(() -> new OutOfSight(new ReportId(report).reference()));
	}

	private static PublishedReport report(List<ReportVersion> newestFirst, @Nullable LocalDate withdrawnOn) {
		return new PublishedReport(newestFirst.get(0).report(), FrozenHeading.of(newestFirst.get(0).content()),
				withdrawnOn, newestFirst.stream().map(PublishedReport.Version::of).toList());
	}

}
