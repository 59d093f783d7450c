package org.assay.scrutiny;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The list of scrutiny reviews and the page of each. */
@Controller
@RequestMapping("/scrutiny")
class ScrutinyPages {

	private final ScrutinyRecords records;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	ScrutinyPages(ScrutinyRecords records, Councils councils, SignedIn signedIn, Clock clock) {
		this.records = records;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** What the councils are called that the signed-in person works for. */
	@ModelAttribute("councilNames")
	Map<String, String> councilNames() {
		return this.councils.seenBy(this.signedIn.actor())
			.stream()
			.collect(Collectors.toMap(Council::key, Council::name));
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("reviews", this.records.list());
		return "scrutiny/list";
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		model.addAttribute("sheet", this.records.sheet(id));
		model.addAttribute("zone", this.clock.getZone());
		return "scrutiny/sheet";
	}

	@ExceptionHandler(OutOfSight.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound() {
		return "scrutiny/not-found";
	}

}
