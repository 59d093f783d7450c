package org.assay.leadership;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.assay.shared.Actor;
import org.assay.shared.OnPage;
import org.assay.shared.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a leadership statement; the page of the leadership lists them. */
@Controller
class StatementPages {

	private final StatementRecords records;

	private final StatementDesk desk;

	private final SignedIn signedIn;

	StatementPages(StatementRecords records, StatementDesk desk, SignedIn signedIn) {
		this.records = records;
		this.desk = desk;
		this.signedIn = signedIn;
	}

	@GetMapping("/statements/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		StatementSheet sheet = this.records.sheet(id);
		Actor actor = this.signedIn.actor();
		model.addAttribute("sheet", sheet);
		model.addAttribute("withdraws", sheet.open()
				&& Stream.of(Signer.values()).anyMatch((signer) -> actor.holds(sheet.council(), signer.post())));
		return "leadership/statement";
	}

	@PostMapping("/statements/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
		return OnPage.answer(typed, model, () -> {
			this.desk.withdraw(new StatementId(id).reference(), typed.getOrDefault("reasons", ""));
			return "/statements/" + id;
		}, () -> sheet(id, model));
	}

}
