package org.assay.security;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Tells a person who opens or sends a page from a program, which wants a status and not a
 * page.
 */
final class Navigation implements RequestMatcher {

	private static final Pattern FOR_PROGRAMS = Pattern.compile("/(api|engine-rest|camunda/api|actuator)(/.*)?");

	private static final Set<String> READING = Set.of("GET", "HEAD");

	@Override
	public boolean matches(HttpServletRequest request) {
		return isByPerson(request) && READING.contains(request.getMethod());
	}

	/** Whether a person will read the answer. */
	static boolean isByPerson(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return !FOR_PROGRAMS.matcher(path).matches() && request.getHeader("X-Requested-With") == null
				&& accepts(request.getHeader("Accept")).contains(MediaType.TEXT_HTML);
	}

	private static List<MediaType> accepts(@org.jspecify.annotations.Nullable String header) {
		try {
			return MediaType.parseMediaTypes(header)
				.stream()
				.map((type) -> new MediaType(type.getType(), type.getSubtype()))
				.toList();
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

}
