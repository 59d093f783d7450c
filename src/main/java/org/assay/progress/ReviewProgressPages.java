package org.assay.progress;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import org.assay.action.ActionRecords;
import org.assay.cabinet.CabinetSearch;
import org.assay.evidence.CaseEvidence;
import org.assay.ledger.Ledger;
import org.assay.register.Register;
import org.assay.review.ReviewSheet;
import org.assay.workflow.CaseCourse;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One review, told on a few short pages: at a glance first, then each matter in full. */
@Controller
@RequestMapping("/reviews/{id}")
class ReviewProgressPages {

	private final ReviewView view;

	private final Register register;

	private final Ledger ledger;

	private final LedgerLines lines;

	private final CaseEvidence evidence;

	private final CabinetSearch reports;

	private final ActionRecords actions;

	private final Clock clock;

	ReviewProgressPages(ReviewView view, Register register, Ledger ledger, LedgerLines lines, CaseEvidence evidence,
			CabinetSearch reports, ActionRecords actions, Clock clock) {
		this.view = view;
		this.register = register;
		this.ledger = ledger;
		this.lines = lines;
		this.evidence = evidence;
		this.reports = reports;
		this.actions = actions;
		this.clock = clock;
	}

	@GetMapping(name = "review")
	String overview(@PathVariable UUID id, Model model) {
		ReviewSheet sheet = sheet(id, model);
		CaseCourse course = this.view.course(sheet);
		model.addAttribute("standing", this.view.standing(sheet, course));
		if (sheet.line().open()) {
			model.addAttribute("forecast", this.view.forecast(sheet, course));
		}
		if (sheet.elements().stream().anyMatch((element) -> element.rating() != null)) {
			model.addAttribute("elements", Matrix.ofElements(sheet));
		}
		if (sheet.commission() != null) {
			model.addAttribute("duties", Matrix.ofDuties(sheet, this.register.edition(sheet.commission().edition())));
		}
		return "progress/review/overview";
	}

	@GetMapping("/duties")
	String duties(@PathVariable UUID id, Model model) {
		ReviewSheet sheet = sheet(id, model);
		if (sheet.commission() != null) {
			model.addAttribute("edition", this.register.edition(sheet.commission().edition()));
		}
		return "progress/review/duties";
	}

	@GetMapping("/process")
	String process(@PathVariable UUID id, Model model) {
		model.addAttribute("course", DrawnCourse.of(this.view.course(sheet(id, model)), this.clock.getZone()));
		return "progress/review/process";
	}

	/** The diagram of one of its processes, to be drawn or kept. */
	@GetMapping(path = "/process/{process}.bpmn")
	ResponseEntity<byte[]> diagram(@PathVariable UUID id, @PathVariable String process) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
			.body(this.view.diagram(id, process));
	}

	@GetMapping("/timeline")
	String timeline(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Model model) {
		ReviewSheet sheet = sheet(id, model);
		var shown = this.ledger.about(sheet.line().council(), ReviewView.reference(sheet), page);
		model.addAttribute("list", shown);
		model.addAttribute("lines", this.lines.of(shown.entries()));
		return "progress/review/timeline";
	}

	@GetMapping("/outcome")
	String outcome(@PathVariable UUID id, Model model) {
		ReviewSheet sheet = sheet(id, model);
		var reports = this.reports.about(ReviewView.reference(sheet));
		model.addAttribute("reports", reports.reports());
		model.addAttribute("decisions", reports.decisions());
		model.addAttribute("actions", this.actions.following(reports.sources(ReviewView.reference(sheet))));
		model.addAttribute("evidence", this.evidence.publishable(ReviewView.reference(sheet)));
		return "progress/review/outcome";
	}

	@GetMapping("/{table:duties|steps|timeline}.{format:csv|xlsx}")
	ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable String table, @PathVariable String format) {
		ReviewSheet sheet = this.view.sheet(id);
		Table wanted = switch (table) {
			case "duties" -> ReviewTables.duties(sheet);
			case "steps" -> ReviewTables.steps(this.view.course(sheet), this.clock.getZone());
			default -> ReviewTables.entries("timeline",
					this.lines.of(this.ledger.about(sheet.line().council(), ReviewView.reference(sheet))),
					this.clock.getZone());
		};
		return TableFormat.valueOf(format.toUpperCase(Locale.ROOT)).download(wanted);
	}

	private ReviewSheet sheet(UUID id, Model model) {
		ReviewSheet sheet = this.view.sheet(id);
		model.addAttribute("sheet", sheet);
		return sheet;
	}

}
