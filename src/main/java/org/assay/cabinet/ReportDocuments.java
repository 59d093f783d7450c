package org.assay.cabinet;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.assay.cabinet.document.Form;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reports as Word, as a page and as PDF. */
@Controller
@RequestMapping("/reports/{id}")
class ReportDocuments {

	private static final String NAME = "/{openness:public|exempt}.{suffix:docx|html|pdf}";

	private final ReportPapers papers;

	ReportDocuments(ReportPapers papers) {
		this.papers = papers;
	}

	@GetMapping("/draft" + NAME)
	ResponseEntity<byte[]> draft(@PathVariable UUID id, @PathVariable String openness, @PathVariable String suffix) {
		Form form = form(suffix);
		return answer(this.papers.draft(id, openness(openness), form), "draft-" + openness, form);
	}

	@GetMapping("/versions/{number:[0-9]{1,4}}" + NAME)
	ResponseEntity<byte[]> version(@PathVariable UUID id, @PathVariable int number, @PathVariable String openness,
			@PathVariable String suffix) {
		Form form = form(suffix);
		return answer(this.papers.version(id, number, openness(openness), form), "version-" + number + "-" + openness,
				form);
	}

	/** A page is read in the browser; the others are saved and opened there. */
	static ResponseEntity<byte[]> answer(byte[] content, String name, Form form) {
		ContentDisposition disposition = ((form == Form.PAGE) ? ContentDisposition.inline()
				: ContentDisposition.attachment())
			.filename("report-" + name + "." + form.suffix())
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(form.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			// The page carries its own style and nothing else.
			.header("Content-Security-Policy",
					"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
			.body(content);
	}

	private static Openness openness(String name) {
		return Openness.valueOf(name.toUpperCase(Locale.ROOT));
	}

	static Form form(String suffix) {
		return Stream.of(Form.values()).filter((form) -> form.suffix().equals(suffix)).findFirst().orElseThrow();
	}

}
