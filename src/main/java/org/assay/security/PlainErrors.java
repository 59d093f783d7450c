package org.assay.security;

import java.util.Map;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What the error page and the error answer of the server say: a sentence, no internals.
 */
@Component
class PlainErrors extends DefaultErrorAttributes {

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		int status = (super.getErrorAttributes(request, options).get("status") instanceof Integer known) ? known : 500;
		return Map.of("status", status, "detail", sentence(status), "sentence", sentence(status));
	}

	/** What to tell a person about the status. */
	static String sentence(int status) {
		return switch (status) {
			case 400, 405, 406, 415 -> "This could not be understood. Go back and try again.";
			case 401 ->
				"Your sign-in has ended. Sign in again in another tab, then come back here and send this again.";
			case 403 -> "You may not do this, or the page had become out of date. Go back, open the page again,"
					+ " and ask an administrator if it happens again.";
			case 404 -> "There is no such page. Check the address.";
			case 413 -> "This is larger than the limit. Ask an administrator what the limit is.";
			default -> "Something went wrong and nothing was changed. Try again, and tell an administrator if it"
					+ " happens again.";
		};
	}

}
