package org.assay.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves the character U+0000 out of what people type and programs send, whoever reads
 * it. Nobody types it, and PostgreSQL keeps no text that holds it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class WithoutNul extends OncePerRequestFilter {

	private static final Pattern IN_JSON = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new Cleaned(request), response);
	}

	private static String clean(String text) {
		return text.replace("\0", "");
	}

	/** Read only when somebody asks, so that nothing is read of what is refused. */
	private static final class Cleaned extends HttpServletRequestWrapper {

		Cleaned(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String value = super.getParameter(name);
			return (value != null) ? clean(value) : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] values = super.getParameterValues(name);
			return (values != null) ? Stream.of(values).map(WithoutNul::clean).toArray(String[]::new) : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> cleaned = new LinkedHashMap<>(super.getParameterMap());
			cleaned.replaceAll((name, values) -> Stream.of(values).map(WithoutNul::clean).toArray(String[]::new));
			return Collections.unmodifiableMap(cleaned);
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			String type = getContentType();
			if (type == null || !type.contains("json")) {
				return super.getInputStream();
			}
			// Byte for byte: what is looked for is ASCII in every encoding of JSON.
			String body = new String(super.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
			return new Kept(IN_JSON.matcher(body).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1));
		}

	}

	/** A body that was read whole. */
	private static final class Kept extends ServletInputStream {

		private final ByteArrayInputStream body;

		Kept(byte[] body) {
			this.body = new ByteArrayInputStream(body);
		}

		@Override
		public int read() {
			return this.body.read();
		}

		@Override
		public int read(byte[] into, int offset, int length) {
			return this.body.read(into, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.body.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException();
		}

	}

}
