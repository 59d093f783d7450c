package org.assay.council;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

import org.assay.shared.OnPage;
import org.assay.shared.SignedIn;
import org.thymeleaf.context.LazyContextVariable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page what councils are called, a choice among them, the time zone they live
 * in and room for what was typed.
 */
@ControllerAdvice
class PageModel {

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	PageModel(Councils councils, SignedIn signedIn, Clock clock) {
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/**
	 * The names by key of the councils that the signed-in person works for, read on use.
	 */
	@ModelAttribute("councilNames")
	LazyContextVariable<Map<String, String>> councilNames() {
		return new LazyContextVariable<>() {
			@Override
			protected Map<String, String> loadValue() {
				return PageModel.this.councils.namesSeenBy(PageModel.this.signedIn.actor());
			}
		};
	}

	@ModelAttribute("councilOptions")
	CouncilOptions councilOptions() {
		return new CouncilOptions();
	}

	/** Nothing was typed yet; {@link OnPage#answer} says what was, after a refusal. */
	@ModelAttribute("typed")
	Map<String, String> typed() {
		return Map.of();
	}

	@ModelAttribute("zone")
	ZoneId zone() {
		return this.clock.getZone();
	}

}
