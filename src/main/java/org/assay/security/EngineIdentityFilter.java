package org.assay.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the engine work for the signed-in person during a request, so that whatever is
 * asked of it stays within their posts and councils.
 */
final class EngineIdentityFilter extends OncePerRequestFilter {

	private final IdentityService identities;

	private final KnownAccounts accounts;

	EngineIdentityFilter(IdentityService identities, KnownAccounts accounts) {
		this.identities = identities;
		this.accounts = accounts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
			chain.doFilter(request, response);
			return;
		}
		Account account = this.accounts.of(authentication.getName()).orElseThrow(() -> closed(request));
		this.identities.setAuthentication(account.user(), account.groups(), account.tenants());
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.identities.clearAuthentication();
		}
	}

	private static AuthenticationCredentialsNotFoundException closed(HttpServletRequest request) {
		SecurityContextHolder.clearContext();
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		return new AuthenticationCredentialsNotFoundException("The account is closed.");
	}

}
