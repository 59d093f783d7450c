package org.assay.security;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets people whose password an administrator chose do nothing but choose their own, so
 * that nobody acts under a password that two people know.
 */
final class FirstPasswordFilter extends OncePerRequestFilter {

	private static final Set<String> OPEN = Set.of("/password", "/sign-out", "/error", "/accessibility");

	private final KnownAccounts accounts;

	FirstPasswordFilter(KnownAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!mustChoose() || isOpen(request)) {
			chain.doFilter(request, response);
		}
		else if (new Navigation().matches(request)) {
			response.sendRedirect(request.getContextPath() + "/password");
		}
		else {
			throw new AccessDeniedException("The password is an administrator's.");
		}
	}

	private boolean mustChoose() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null
				&& this.accounts.of(authentication.getName()).filter(Account::firstPassword).isPresent();
	}

	private static boolean isOpen(HttpServletRequest request) {
		return OPEN.contains(request.getRequestURI().substring(request.getContextPath().length()))
				|| PublicRoutes.matcher().matches(request);
	}

}
