package org.assay.cabinet;

import java.util.UUID;

import org.assay.cabinet.document.Form;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public versions of reports, for anybody, without signing in. */
@Controller
class PublicDocuments {

	private final PublicReports reports;

	PublicDocuments(PublicReports reports) {
		this.reports = reports;
	}

	@GetMapping("/public/{council}/reports/{id}/{number:[0-9]{1,4}}.{suffix:docx|html|pdf}")
	ResponseEntity<byte[]> document(@PathVariable String council, @PathVariable UUID id, @PathVariable int number,
			@PathVariable String suffix) {
		Form form = ReportDocuments.form(suffix);
		return ReportDocuments.answer(this.reports.document(council, id, number, form), "version-" + number, form);
	}

}
