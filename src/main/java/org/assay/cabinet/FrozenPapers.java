package org.assay.cabinet;

import java.util.List;
import java.util.stream.Stream;

import org.assay.cabinet.document.Form;
import org.assay.cabinet.document.Paper;
import org.assay.cabinet.document.PaperRenderer;
import org.assay.cabinet.document.Stage;
import org.assay.evidence.KeptFiles;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers for a meeting, set in all their forms in the council's own look and kept byte
 * for byte. Who may read one is for whoever had it kept.
 */
@Component
public class FrozenPapers {

	private final TemplateDesk templates;

	private final PaperRenderer renderer;

	private final KeptFiles kept;

	FrozenPapers(TemplateDesk templates, PaperRenderer renderer, KeptFiles kept) {
		this.templates = templates;
		this.renderer = renderer;
		this.kept = kept;
	}

	/**
	 * Keeps all forms of a paper that reports on no review, in the caller's transaction.
	 * @param council the council's key
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<FrozenDocument> keep(String council, VersionContent note) {
		return keep(council, note, this.templates.lookOf(council));
	}

	/**
	 * The document with the suffix, such as {@code pdf}, as a browser gets it.
	 * @param documents a paper in all its forms
	 * @param name what it is called, after “report-”
	 */
	public ResponseEntity<byte[]> answer(List<FrozenDocument> documents, String suffix, String name) {
		Form form = ReportDocuments.form(suffix);
		return documents.stream()
			.filter((document) -> document.form() == form)
			.map((document) -> ReportDocuments.answer(this.kept.read(document.digest()), name, form))
			.findFirst()
			.orElseThrow();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	List<FrozenDocument> keep(String council, VersionContent content, Look look) {
		Paper paper = ReportPaper.of(content, Stage.PUBLISHED, look.colour());
		return Stream.of(Form.values()).map((form) -> {
			byte[] document = this.renderer.set(paper, form, look.template());
			return new FrozenDocument(form, this.kept.keep(council, document), document.length);
		}).toList();
	}

}
