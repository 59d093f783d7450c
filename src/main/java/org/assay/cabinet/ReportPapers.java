package org.assay.cabinet;

import java.util.List;
import java.util.UUID;

import org.assay.cabinet.document.Form;
import org.assay.cabinet.document.Paper;
import org.assay.cabinet.document.PaperRenderer;
import org.assay.cabinet.document.Stage;
import org.assay.evidence.KeptFiles;
import org.assay.shared.Actor;
import org.assay.shared.ExemptReaders;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports as documents: the draft as it stands, and every version byte for byte as it was
 * published. What is exempt goes to those alone who may read it.
 */
@Component
public class ReportPapers {

	private final CabinetReports reports;

	private final ReportVersions versions;

	private final VersionContents contents;

	private final TemplateDesk templates;

	private final PaperRenderer renderer;

	private final FrozenPapers frozen;

	private final KeptFiles kept;

	private final SignedIn signedIn;

	ReportPapers(CabinetReports reports, ReportVersions versions, VersionContents contents, TemplateDesk templates,
			PaperRenderer renderer, FrozenPapers frozen, KeptFiles kept, SignedIn signedIn) {
		this.reports = reports;
		this.versions = versions;
		this.contents = contents;
		this.templates = templates;
		this.renderer = renderer;
		this.frozen = frozen;
		this.kept = kept;
		this.signedIn = signedIn;
	}

	/**
	 * The report as it stands, marked as a draft on every page.
	 * @throws OutOfSight if it is not for the signed-in person
	 */
	@Transactional(readOnly = true)
	public byte[] draft(UUID id, Openness openness, Form form) {
		CabinetReport report = get(id, openness);
		Look look = this.templates.lookOf(report);
		Paper paper = ReportPaper.of(this.contents.of(report, openness), Stage.DRAFT, look.colour());
		return this.renderer.set(paper, form, look.template());
	}

	/**
	 * A version as it was published.
	 * @param number counted from 1
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	@Transactional(readOnly = true)
	public byte[] version(UUID id, int number, Openness openness, Form form) {
		CabinetReport report = get(id, openness);
		return this.versions.findByReportOrderByNumberAscOpennessAsc(id)
			.stream()
			.filter((version) -> version.number() == number && version.openness() == openness)
			.flatMap((version) -> version.documents().stream())
			.filter((document) -> document.form() == form)
			.findFirst()
			.map((document) -> this.kept.read(document.digest()))
			.orElseThrow(() -> new OutOfSight(report.reference()));
	}

	/**
	 * The PDF that the public got of a version.
	 * @param number counted from 1
	 * @throws OutOfSight if there is none
	 */
	@Transactional(readOnly = true)
	public byte[] published(UUID id, int number) {
		return version(id, number, Openness.PUBLIC, Form.PDF);
	}

	/** Keeps all forms of what is being published, in the same transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	List<FrozenDocument> freeze(CabinetReport report, VersionContent content) {
		return this.frozen.keep(report.council(), content, this.templates.lookOf(report));
	}

	private CabinetReport get(UUID id, Openness openness) {
		Actor actor = this.signedIn.actor();
		CabinetReport report = this.reports.get(actor, new ReportId(id).reference());
		if (openness == Openness.EXEMPT && !ExemptReaders.include(actor, report.council())) {
			throw new OutOfSight(report.reference());
		}
		return report;
	}

}
