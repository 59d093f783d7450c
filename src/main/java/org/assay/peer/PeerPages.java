package org.assay.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.council.Councils;
import org.assay.shared.Actor;
import org.assay.shared.Incomplete;
import org.assay.shared.OnPage;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.Fields;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of peer challenges, and one page of each: the host's or the peers'. */
@Controller
@RequestMapping("/peer-challenges")
class PeerPages {

	private final ChallengeRecords records;

	private final PeerDesk desk;

	private final Councils councils;

	private final SignedIn signedIn;

	PeerPages(ChallengeRecords records, PeerDesk desk, Councils councils, SignedIn signedIn) {
		this.records = records;
		this.desk = desk;
		this.councils = councils;
		this.signedIn = signedIn;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String council, Model model) {
		Actor actor = this.signedIn.actor();
		List<ChallengeLine> visited = this.records.visited();
		model.addAttribute("visited", visited);
		model.addAttribute("hosts", this.councils.names(visited.stream().map(ChallengeLine::council).toList()));
		this.councils.chosen(actor, council).ifPresent((chosen) -> {
			model.addAttribute("chosen", chosen);
			model.addAttribute("hosted", this.records.hosted(chosen.key()));
			model.addAttribute("provided", this.records.provided(chosen.key()));
		});
		return "peer/list";
	}

	@GetMapping(path = "/{id}", name = "peer-challenge")
	String sheet(@PathVariable UUID id, Model model) {
		ChallengeSheet sheet = this.records.sheet(id);
		Actor actor = this.signedIn.actor();
		String host = sheet.line().council();
		model.addAttribute("sheet", sheet);
		model.addAttribute("host", this.councils.names(List.of(host)).getOrDefault(host, host));
		model.addAttribute("directs", actor.holds(host, "dcs"));
		model.addAttribute("shares", actor.holds(host, "assurance-lead"));
		return sheet.peer() ? "peer/workspace" : "peer/sheet";
	}

	@PostMapping("/{id}/{asked:interests|requests|notes|answers|access|lead|withdrawal}")
	String act(@PathVariable UUID id, @PathVariable String asked, @RequestParam Map<String, String> typed,
			Model model) {
		return OnPage.answer(typed, model, () -> {
			boolean closed = act(new ChallengeId(id).reference(), asked, new Fields(typed));
			return closed ? "/peer-challenges" : "/peer-challenges/" + id;
		}, () -> sheet(id, model));
	}

	/** Whether the page is closed to the person from now on. */
	private boolean act(Reference challenge, String asked, Fields typed) {
		String reasons = typed.text("reasons").orElse("");
		boolean conflict = typed.text("conflict").filter("yes"::equals).isPresent();
		switch (asked) {
			case "interests" -> this.desk.declareInterests(challenge, conflict, reasons);
			case "requests" -> this.desk.ask(challenge, reasons);
			case "notes" -> this.desk.note(challenge, reasons);
			case "answers" -> answer(challenge, typed, reasons);
			case "access" -> this.desk.extend(challenge, date(typed), reasons);
			case "lead" -> this.desk.nameLead(challenge, typed.text("person").orElse(""));
			default -> this.desk.withdraw(challenge, reasons);
		}
		return conflict;
	}

	private void answer(Reference challenge, Fields typed, String reasons) {
		String number = typed.text("number").filter((text) -> text.matches("[0-9]{1,4}")).orElse("0");
		SharedItem item = typed.text("title")
			.map((title) -> new SharedItem(title, typed.text("content").orElse("")))
			.orElse(null);
		this.desk.answerRequest(challenge, Integer.parseInt(number), item, reasons);
	}

	private static LocalDate date(Fields typed) {
		String sentence = "Give the new last day.";
		return typed.date("until", sentence).orElseThrow(() -> new Incomplete(sentence));
	}

}
