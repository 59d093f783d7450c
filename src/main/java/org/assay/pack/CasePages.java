package org.assay.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.assay.shared.OnPage;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The cases that run on older releases, and what would become of them in the live one.
 */
@Controller
@RequestMapping("/pack/cases")
class CasePages {

	private static final int AT_ONCE = 25;

	private final CaseMoves moves;

	private final PackDesk desk;

	private final SignedIn signedIn;

	private final RequestMappingHandlerMapping pages;

	CasePages(CaseMoves moves, PackDesk desk, SignedIn signedIn,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
		this.pages = pages;
		this.moves = moves;
		this.desk = desk;
		this.signedIn = signedIn;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "0") int page, Model model) {
		List<RunningCase> behind = this.moves.behind();
		int pages = Math.max(1, (behind.size() + AT_ONCE - 1) / AT_ONCE);
		int shown = Math.min(Math.max(page, 0), pages - 1);
		List<RunningCase> some = behind.subList(shown * AT_ONCE, Math.min((shown + 1) * AT_ONCE, behind.size()));
		model.addAttribute("page", shown);
		model.addAttribute("pages", pages);
		model.addAttribute("lines",
				this.moves.dryRun(some).stream().map((verdict) -> new Line(verdict, page(verdict))).toList());
		model.addAttribute("counts", counts(behind));
		model.addAttribute("liveNumber", this.desk.live().map(PackRelease::number).orElse(0));
		model.addAttribute("acting", this.signedIn.actor().administrator());
		return "pack/cases";
	}

	/**
	 * Moves cases.
	 * @param to the number of the release that the page showed as live
	 * @param every whether all that can go are meant, and not only the chosen ones
	 */
	@PostMapping
	String move(@RequestParam(name = "case", defaultValue = "") List<String> cases, @RequestParam int to,
			@RequestParam(defaultValue = "false") boolean every, Model model, RedirectAttributes next) {
		return OnPage.answer(Map.of(), model, () -> {
			List<String> asked = every ? this.moves.behind().stream().map(RunningCase::id).toList() : cases;
			Map<String, String> stay = this.moves.move(asked, to);
			next.addFlashAttribute("moved", asked.size() - stay.size());
			next.addFlashAttribute("stay", stay.size());
			return "/pack/cases";
		}, () -> show(0, model));
	}

	/** How many cases run on each older release. */
	private static Map<Integer, Long> counts(List<RunningCase> behind) {
		return behind.stream()
			.collect(Collectors.groupingBy(RunningCase::from, TreeMap::new, Collectors.counting()))
			.descendingMap();
	}

	/** The page whose mapping is named by the kind of case, if it has one. */
	private @Nullable String page(MoveVerdict verdict) {
		Reference subject = verdict.one().subject();
		return this.pages.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> subject.kind().equals(mapping.getName()))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.findFirst()
			.map((address) -> address.replace("{id}", subject.id()))
			.orElse(null);
	}

	/** A case of the list, and the address of its page if it has one. */
	record Line(MoveVerdict verdict, @Nullable String page) {
	}

}
