package org.assay.help;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the address where it is explained, for its layout. */
@ControllerAdvice
class HelpWithPage {

	private final Guides guides;

	HelpWithPage(Guides guides) {
		this.guides = guides;
	}

	@ModelAttribute("help")
	String help(HttpServletRequest request) {
		String[] path = request.getServletPath().split("/", 3);
		String section = (path.length < 2 || path[1].isEmpty()) ? "start" : path[1];
		return this.guides.find(Guides.PAGES)
			.filter((pages) -> pages.anchors().contains(section))
			.map((pages) -> "/help/" + Guides.PAGES + "#" + section)
			.orElse("/help");
	}

}
