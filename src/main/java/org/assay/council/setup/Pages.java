package org.assay.council.setup;

import org.assay.shared.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the pages answer a form. */
final class Pages {

	private Pages() {
	}

	/** The form again, with what was typed and what is wrong. */
	static ModelAndView again(String page, Entry entry) {
		return show(page, entry, HttpStatus.UNPROCESSABLE_ENTITY);
	}

	static ModelAndView show(String page, Entry entry) {
		return show(page, entry, HttpStatus.OK);
	}

	/** On to the next page, which tells in this message what was done. */
	static ModelAndView done(String path, RedirectAttributes next, String message, Object... arguments) {
		next.addFlashAttribute("done", Messages.in(Pages.class, message, arguments));
		return new ModelAndView("redirect:" + path);
	}

	private static ModelAndView show(String page, Entry entry, HttpStatus status) {
		ModelAndView shown = new ModelAndView("setup/" + page, status);
		shown.addObject("entry", entry);
		return shown;
	}

}
