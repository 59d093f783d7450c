package org.assay.security;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Refuses requests: a page for people, RFC 9457 for programs. Neither ends the session.
 */
final class Problems implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final ObjectMapper json;

	Problems(ObjectMapper json) {
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (request.getRequestURI().startsWith(request.getContextPath() + "/engine-rest")) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Assay\"");
		}
		refuse(request, response, HttpStatus.UNAUTHORIZED, "Sign in first.");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		refuse(request, response, HttpStatus.FORBIDDEN, (ex instanceof CsrfException)
				? "This page had become out of date. Send it again." : "You may not do this. Ask an administrator.");
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
			throws IOException {
		if (Navigation.isByPerson(request)) {
			response.sendError(status.value(), sentence);
			return;
		}
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, sentence));
	}

}
