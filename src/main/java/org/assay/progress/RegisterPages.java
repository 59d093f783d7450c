package org.assay.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.register.Change;
import org.assay.register.CouncilRegister;
import org.assay.register.Duty;
import org.assay.register.Edition;
import org.assay.register.EditionComparison;
import org.assay.register.Holder;
import org.assay.register.Register;
import org.assay.shared.Messages;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The editions of the guidance and the duties of each, as published or as a council has
 * corrected them.
 */
@Controller
@RequestMapping("/register")
class RegisterPages {

	private final Register register;

	private final CouncilRegister councilRegister;

	private final Councils councils;

	private final SignedIn signedIn;

	RegisterPages(Register register, CouncilRegister councilRegister, Councils councils, SignedIn signedIn) {
		this.register = register;
		this.councilRegister = councilRegister;
		this.councils = councils;
		this.signedIn = signedIn;
	}

	/** The editions, newest first. */
	@GetMapping
	String editions(Model model) {
		model.addAttribute("editions",
				this.register.editions().stream().sorted(Comparator.comparing(Edition::issued).reversed()).toList());
		model.addAttribute("administrator", this.signedIn.actor().administrator());
		return "progress/editions";
	}

	/** What an edition changed, clause by clause, in the one it replaces. */
	@GetMapping("/{after}/changes-since/{before}")
	String changes(@PathVariable String after, @PathVariable String before,
			@RequestParam(defaultValue = "") String change, Model model) {
		EditionComparison comparison = this.register.compare(before, after);
		model.addAttribute("before", this.register.edition(before));
		model.addAttribute("after", this.register.edition(after));
		model.addAttribute("comparison", comparison);
		model.addAttribute("kinds", Change.values());
		model.addAttribute("change", change);
		model.addAttribute("lines",
				comparison.changes()
					.stream()
					.filter((line) -> change.isEmpty() || line.change().name().equals(change))
					.toList());
		return "progress/changes";
	}

	/**
	 * The duties of an edition.
	 * @param council whose corrections are shown; empty for the edition as published, and
	 * unless told otherwise that of a person who works for one council
	 * @param holder whose duties are shown; empty for all
	 */
	@GetMapping("/{edition}")
	String duties(@PathVariable String edition, @RequestParam(required = false) @Nullable String council,
			@RequestParam(defaultValue = "") String holder, Model model) {
		List<Council> seen = this.councils.seenBy(this.signedIn.actor());
		String shown = (council != null) ? council : (seen.size() == 1) ? seen.get(0).key() : "";
		Edition read = read(edition, shown);
		model.addAttribute("edition", read);
		model.addAttribute("duties", duties(read, holder));
		model.addAttribute("holders", Holder.values());
		model.addAttribute("holder", holder);
		model.addAttribute("councils", seen);
		model.addAttribute("shown", shown);
		return "progress/duties";
	}

	/** What {@link #duties(String, String, String, Model)} shows. */
	@GetMapping("/{edition}/duties.{format:csv|xlsx}")
	ResponseEntity<byte[]> download(@PathVariable String edition, @PathVariable String format,
			@RequestParam(defaultValue = "") String council, @RequestParam(defaultValue = "") String holder) {
		return TableFormat.valueOf(format.toUpperCase(Locale.ROOT))
			.download(Table.of("register", "table.register",
					duties(read(edition, council), holder).stream()
						.map((duty) -> ReviewTables.row(duty.key(), duty.title(), duty.wording(), duty.type().words(),
								duty.holder().words(), duty.section(), duty.clause().label(),
								yesOrNo(duty.clause().verified()), yesOrNo(duty.structural()), duty.note()))
						.toList()));
	}

	private static String yesOrNo(boolean so) {
		return Messages.in(RegisterPages.class, so ? "table.yes" : "table.no");
	}

	private Edition read(String edition, String council) {
		return council.isEmpty() ? this.register.edition(edition) : this.councilRegister.edition(council, edition);
	}

	private static List<Duty> duties(Edition edition, String holder) {
		return edition.duties()
			.stream()
			.filter((duty) -> holder.isEmpty() || duty.holder().name().equals(holder))
			.toList();
	}

}
