package org.assay.security;

import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * What browsers are told with every answer, refusals included. Spring adds nosniff, no
 * caching, and HSTS on secure connections.
 */
final class SecurityHeaders {

	/** Scripts, styles and fonts may be kept by the browser; what people see may not. */
	private static final HeaderWriter NOT_KEPT = new DelegatingRequestMatcherHeaderWriter(
			new NegatedRequestMatcher(new RegexRequestMatcher(
					"^/(webjars|camunda/(lib|assets|app))/.+\\.(js|css|woff2?|ttf|svg)(\\?.*)?$", "GET")),
			new CacheControlHeadersWriter());

	/**
	 * Scripts and styles of ours within the web apps, whose addresses stay the same from
	 * version to version. Browsers ask each time whether theirs still holds, by its ETag.
	 */
	private static final String OURS_IN_WEB_APPS = "^/camunda/app/[a-z]+/(scripts|styles)/.+";

	private static final HeaderWriter ASKED_FOR_AGAIN = new DelegatingRequestMatcherHeaderWriter(
			new RegexRequestMatcher(OURS_IN_WEB_APPS, "GET"),
			new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-cache"));

	/** For Assay's pages: nothing but their own files. */
	static final Customizer<HeadersConfigurer<HttpSecurity>> STRICT = with("default-src 'self'; img-src 'self' data:; "
			// bpmn-js writes style attributes into the markup of its drawing.
			+ "style-src 'self'; style-src-attr 'unsafe-inline'; "
			+ "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");

	/**
	 * For Tasklist, Cockpit and Admin. AngularJS compiles its templates and the start
	 * page has an inline script. Their own header carried a nonce that was kept for all
	 * requests at once, so that under load the header and the page disagreed and the page
	 * stayed blank; a fixed value has no such race.
	 */
	static final Customizer<HeadersConfigurer<HttpSecurity>> STOCK_WEB_APPS = with(
			"default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
					+ "img-src 'self' data:; font-src 'self' data:; "
					+ "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");

	private SecurityHeaders() {
	}

	private static Customizer<HeadersConfigurer<HttpSecurity>> with(String contentSecurityPolicy) {
		return (headers) -> headers.cacheControl((cache) -> cache.disable())
			.addHeaderWriter(NOT_KEPT)
			.addHeaderWriter(ASKED_FOR_AGAIN)
			.contentSecurityPolicy((csp) -> csp.policyDirectives(contentSecurityPolicy))
			.frameOptions((frames) -> frames.deny())
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader(
					(policy) -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
	}

}
