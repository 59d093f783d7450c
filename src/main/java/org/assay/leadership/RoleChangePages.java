package org.assay.leadership;

import java.util.Map;
import java.util.UUID;

import org.assay.council.Councils;
import org.assay.council.Posts;
import org.assay.shared.Actor;
import org.assay.shared.ListPart;
import org.assay.shared.OnPage;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who leads children's services: for those who work for the council and the public. */
@Controller
class RoleChangePages {

	private final RoleChangeRecords records;

	private final RoleChangeDesk desk;

	private final StatementRecords statements;

	private final Councils councils;

	private final SignedIn signedIn;

	RoleChangePages(RoleChangeRecords records, RoleChangeDesk desk, StatementRecords statements, Councils councils,
			SignedIn signedIn) {
		this.records = records;
		this.desk = desk;
		this.statements = statements;
		this.councils = councils;
		this.signedIn = signedIn;
	}

	@GetMapping("/leadership")
	String list(@RequestParam(required = false) @Nullable String council, Model model) {
		Actor actor = this.signedIn.actor();
		this.councils.chosen(actor, council).ifPresent((chosen) -> {
			model.addAttribute("chosen", chosen);
			model.addAttribute("line", this.records.line(chosen));
			model.addAttribute("changes", this.records.of(chosen.key()));
			model.addAttribute("statements", this.statements.of(chosen.key()));
		});
		return "leadership/list";
	}

	/** For anybody, without signing in. */
	@GetMapping("/public/leadership")
	String published(@RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("list", ListPart.nearest(page, this.records::published));
		return "leadership/public";
	}

	@GetMapping(path = "/leadership/{id}", name = "role-change")
	String sheet(@PathVariable UUID id, Model model) {
		RoleChangeSheet sheet = this.records.sheet(id);
		Actor actor = this.signedIn.actor();
		model.addAttribute("sheet", sheet);
		model.addAttribute("rules", RoleRule.values());
		model.addAttribute("withdraws", actor.holds(sheet.line().council(), Posts.CHIEF_EXECUTIVE)
				|| actor.holds(sheet.line().council(), "leader"));
		return "leadership/sheet";
	}

	@PostMapping("/leadership/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
		return OnPage.answer(typed, model, () -> {
			this.desk.withdraw(new RoleChangeId(id).reference(), typed.getOrDefault("reasons", ""));
			return "/leadership/" + id;
		}, () -> sheet(id, model));
	}

}
