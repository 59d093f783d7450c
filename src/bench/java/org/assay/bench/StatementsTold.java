package org.assay.bench;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Tells whoever asks how many SQL statements an answer took. */
class StatementsTold extends OncePerRequestFilter {

	/** The header of the request, and of the answer with the number. */
	static final String HEADER = "Assay-Statements";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader(HEADER) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
		int statements = CountingDataSource.statementsOf(() -> answer(request, held, chain)).size();
		held.setIntHeader(HEADER, statements);
		held.copyBodyToResponse();
	}

	private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
		try {
			chain.doFilter(request, response);
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
