package org.assay.support;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** What keeps a page from being usable by everybody. */
public final class Accessibility {

	private Accessibility() {
	}

	/** What the page breaks of WCAG 2.2 AA, as far as a program can tell. */
	public static List<String> violations(Page page) {
		return new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations()
			.stream()
			.map(Rule::getHelp)
			.toList();
	}

}
