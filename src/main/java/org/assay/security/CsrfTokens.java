package org.assay.security;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Tokens against forged requests. They live in cookies of their own, apart from the
 * session: a wrong or outdated token is refused, ends no session, and the refusal brings
 * the cookie with which the same request passes.
 */
final class CsrfTokens extends CsrfTokenRequestAttributeHandler {

	/** For Assay's pages and API. */
	static final Customizer<CsrfConfigurer<HttpSecurity>> OF_ASSAY = tokens("ASSAY-CSRF", "X-ASSAY-CSRF", null);

	/**
	 * For Tasklist, Cockpit and Admin, under the names they know. Their own filter would
	 * end the session when a token is wrong.
	 */
	static final Customizer<CsrfConfigurer<HttpSecurity>> OF_STOCK_WEB_APPS = tokens("XSRF-TOKEN", "X-XSRF-TOKEN",
			"/camunda");

	private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();

	private CsrfTokens() {
	}

	/** Gives pages a masked token, and every browser the cookie. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
		CsrfToken sent = token.get();
		this.masked.handle(request, response, () -> sent);
	}

	/** Scripts send the cookie's text, forms the masked token of the page. */
	@Override
	public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
		return (request.getHeader(token.getHeaderName()) != null) ? super.resolveCsrfTokenValue(request, token)
				: this.masked.resolveCsrfTokenValue(request, token);
	}

	private static Customizer<CsrfConfigurer<HttpSecurity>> tokens(String cookie, String header,
			@Nullable String path) {
		CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
		cookies.setCookieName(cookie);
		cookies.setHeaderName(header);
		cookies.setCookieCustomizer((settings) -> settings.sameSite("Lax"));
		if (path != null) {
			cookies.setCookiePath(path);
		}
		return (csrf) -> csrf.csrfTokenRepository(cookies).csrfTokenRequestHandler(new CsrfTokens());
	}

}
