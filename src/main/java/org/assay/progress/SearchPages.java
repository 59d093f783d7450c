package org.assay.progress;

import java.util.List;

import org.assay.shared.Rejected;
import org.assay.shared.SearchWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the search in the header finds. */
@Controller
class SearchPages {

	private final Search search;

	SearchPages(Search search) {
		this.search = search;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) Search.@Nullable Kind kind,
			@RequestParam(defaultValue = "0") int page, Model model) {
		try {
			SearchWords words = new SearchWords(q);
			List<Search.Found> found = (kind != null) ? List.of(this.search.of(kind, words, page))
					: this.search.all(words);
			model.addAttribute("words", words.text());
			model.addAttribute("kind", kind);
			model.addAttribute("found", found.stream().filter((one) -> !one.hits().isEmpty()).toList());
		}
		catch (Rejected ex) {
			model.addAttribute("refusal", ex.sentence());
			model.addAttribute("words", q.substring(0, Math.min(q.length(), SearchWords.LONGEST)));
			model.addAttribute("found", List.of());
		}
		return "progress/search";
	}

}
