package org.assay.security;

import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.assay.shared.OutOfSight;
import org.assay.shared.Rejected;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what went wrong: RFC 9457 for programs, a page in plain words for people. A
 * person's own form should show a refusal beside what was typed; this is for the rest.
 */
@RestControllerAdvice
class RejectionAdvice {

	/** By the SQL standard, on H2 and PostgreSQL alike. */
	private static final String UNIQUE_VIOLATION = "23505";

	private static final Logger log = LoggerFactory.getLogger(RejectionAdvice.class);

	@ExceptionHandler
	Object rejected(Rejected refusal, HttpServletRequest request) {
		if (refusal instanceof OutOfSight && PublicRoutes.arePages(request)) {
			return answer(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
					PlainErrors.sentence(HttpStatus.NOT_FOUND.value())), request);
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(
				(refusal instanceof OutOfSight) ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_ENTITY,
				refusal.sentence());
		problem.setType(URI.create("about:blank"));
		problem.setProperty("reason", refusal.reason());
		if (refusal.subject() != null) {
			problem.setProperty("subject", refusal.subject().toString());
		}
		return answer(problem, request);
	}

	@ExceptionHandler({ OptimisticLockingFailureException.class, OptimisticLockingException.class })
	Object overtaken(HttpServletRequest request) {
		return answer(
				ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Someone else has changed this. Open it again."),
				request);
	}

	/** What is to be changed has been locked for longer than anybody should wait. */
	@ExceptionHandler(PessimisticLockingFailureException.class)
	Object busy(HttpServletRequest request) {
		return answer(ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"Someone else is saving this at the moment. Try again in a minute."), request);
	}

	@ExceptionHandler
	Object forbidden(AuthorizationException ex, HttpServletRequest request) {
		return answer(
				ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, "You may not do this. Ask an administrator."),
				request);
	}

	/** An address with something else than an id in it, a body that cannot be read. */
	@ExceptionHandler({ TypeMismatchException.class, HttpMessageNotReadableException.class })
	Object misunderstood(HttpServletRequest request) {
		return answer(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				PlainErrors.sentence(HttpStatus.BAD_REQUEST.value())), request);
	}

	/** A duplicate is what two people make who are the first to save the same thing. */
	@ExceptionHandler
	Object duplicate(DataIntegrityViolationException ex, HttpServletRequest request) throws Exception {
		return (ex.getMostSpecificCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState()))
				? overtaken(request) : unexpected(ex, request);
	}

	/** Something else than an id or number stands where one belongs. */
	@ExceptionHandler
	Object misspelt(MethodArgumentTypeMismatchException ex, HttpServletRequest request) {
		HttpStatus status = ex.getParameter().hasParameterAnnotation(PathVariable.class) ? HttpStatus.NOT_FOUND
				: HttpStatus.BAD_REQUEST;
		return answer(ProblemDetail.forStatusAndDetail(status, PlainErrors.sentence(status.value())), request);
	}

	@ExceptionHandler
	Object unexpected(Exception ex, HttpServletRequest request) throws Exception {
		if (ex instanceof AccessDeniedException || ex instanceof AuthenticationException) {
			throw ex;
		}
		if (ex instanceof ErrorResponse known) {
			return answer(ProblemDetail.forStatusAndDetail(known.getStatusCode(),
					PlainErrors.sentence(known.getStatusCode().value())), request);
		}
		String id = UUID.randomUUID().toString();
		log.error("Unexpected failure {} of {} {}", id, request.getMethod(), request.getRequestURI(), ex);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
				PlainErrors.sentence(HttpStatus.INTERNAL_SERVER_ERROR.value()) + " Its number is " + id + ".");
		problem.setProperty("id", id);
		return answer(problem, request);
	}

	private static Object answer(ProblemDetail problem, HttpServletRequest request) {
		HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
		if (!Navigation.isByPerson(request)) {
			return ResponseEntity.status(status).body(problem);
		}
		String detail = problem.getDetail();
		return new ModelAndView("error", Map.of("sentence", (detail != null) ? detail : ""), status);
	}

}
