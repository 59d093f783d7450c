package org.assay.shared;

import java.util.Map;
import java.util.function.Supplier;

import org.springframework.ui.Model;

/** How the pages of all modules answer what a person asks for on them. */
public final class OnPage {

	private OnPage() {
	}

	/**
	 * Carries out a request and leads on. After a refusal the page is shown again with
	 * its sentence as {@code refusal} and what was sent as {@code typed}.
	 * @param request gives the address to lead to
	 * @param again shows the page once more
	 * @throws OutOfSight if the request does, since there is then no page to show
	 */
	public static String answer(Map<String, String> typed, Model model, Supplier<String> request,
			Supplier<String> again) {
		try {
			return "redirect:" + request.get();
		}
		catch (OutOfSight ex) {
			throw ex;
		}
		catch (Rejected ex) {
			model.addAttribute("refusal", ex.sentence());
			model.addAttribute("typed", typed);
			return again.get();
		}
	}

}
