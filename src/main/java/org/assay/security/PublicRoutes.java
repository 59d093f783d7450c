package org.assay.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The one list of what Assay answers to people who have not signed in. */
final class PublicRoutes {

	static final String SIGN_IN = "/sign-in";

	static final List<Route> ALL = List.of(new Route(HttpMethod.GET, SIGN_IN), new Route(HttpMethod.POST, SIGN_IN),
			new Route(HttpMethod.GET, "/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css"),
			new Route(HttpMethod.GET, "/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js"),
			new Route(HttpMethod.GET, "/public"), new Route(HttpMethod.GET, "/public/leadership"),
			new Route(HttpMethod.GET, "/public/{council}"), new Route(HttpMethod.GET, "/public/{council}/decisions"),
			new Route(HttpMethod.GET, "/public/{council}/reports"),
			new Route(HttpMethod.GET, "/public/{council}/scrutiny"),
			new Route(HttpMethod.GET, "/public/{council}/notes"),
			new Route(HttpMethod.GET, "/public/{council}/meetings"),
			new Route(HttpMethod.GET, "/public/{council}/decisions/{id}"),
			new Route(HttpMethod.GET, "/public/{council}/scrutiny/{id}"),
			new Route(HttpMethod.GET, "/public/{council}/reports/{id}/{document}"),
			new Route(HttpMethod.GET, "/public/{council}/notes/{document}"),
			new Route(HttpMethod.GET, "/public/{council}/consultations"),
			new Route(HttpMethod.GET, "/public/{council}/consultations/{id}"),
			new Route(HttpMethod.GET, "/public/{council}/consultations/{id}/documents/{document}"),
			new Route(HttpMethod.POST, "/public/{council}/consultations/{id}"),
			new Route(HttpMethod.GET, "/public/{council}/consultations/{id}/received"),
			new Route(HttpMethod.GET, "/public/{council}/consultations/{id}/responses"),
			// Whoever mistypes one of these reads that, and is not asked to sign in.
			new Route(HttpMethod.GET, "/public/{*unknown}"),
			// The public pages need their accessibility statement: SI 2018/952 reg 8.
			new Route(HttpMethod.GET, "/accessibility"),
			// Whoever knows the secret may read.
			new Route(HttpMethod.GET, "/calendar/{secret}.ics"), new Route(HttpMethod.GET, "/assay.css"),
			new Route(HttpMethod.GET, "/assay.js"), new Route(HttpMethod.GET, "/favicon.svg"),
			new Route(HttpMethod.GET, "/actuator/health"));

	private static final RequestMatcher PAGES = PathPatternRequestMatcher.withDefaults().matcher("/public/**");

	private PublicRoutes() {
	}

	static RequestMatcher matcher() {
		return new OrRequestMatcher(ALL.stream()
			.map((route) -> (RequestMatcher) PathPatternRequestMatcher.withDefaults()
				.matcher(route.method(), route.path()))
			.toList());
	}

	/** Whether the request is for a page that is written for the public. */
	static boolean arePages(HttpServletRequest request) {
		return PAGES.matches(request);
	}

	record Route(HttpMethod method, String path) {
	}

}
