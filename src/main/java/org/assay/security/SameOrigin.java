package org.assay.security;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses changes that a browser says come from a page of another site. Browsers say so
 * themselves ({@code Sec-Fetch-Site}), so no address of the installation has to be
 * configured; programs and old browsers say nothing and meet the token.
 */
final class SameOrigin extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String from = request.getHeader("Sec-Fetch-Site");
		if (from != null && FOREIGN.contains(from) && !READING.contains(request.getMethod())) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN, "This was sent from a page of another site.");
			return;
		}
		chain.doFilter(request, response);
	}

}
