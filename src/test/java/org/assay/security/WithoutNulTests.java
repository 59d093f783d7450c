package org.assay.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class WithoutNulTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/actions");

	@Test
	void isTypedIntoNoField() throws Exception {
		this.request.addParameter("reasons", "It\0 is\0 done.", "\0");

		ServletRequest read = passed();

		assertThat(read.getParameter("reasons")).isEqualTo("It is done.");
		assertThat(read.getParameterValues("reasons")).containsExactly("It is done.", "");
		assertThat(read.getParameterMap().get("reasons")).containsExactly("It is done.", "");
		assertThat(read.getParameter("outcome")).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "'{\"a\":\"x\\u0000y\\u0000\\u0000\"}', '{\"a\":\"xy\"}'",
			"'{\"a\":\"\\\\u0000\"}', '{\"a\":\"\\\\u0000\"}'", "'{\"a\":\"\\\\\\u0000é\"}', '{\"a\":\"\\\\é\"}'" })
	void isSentInNoJson(String sent, String read) throws Exception {
		this.request.setContentType("application/json;charset=UTF-8");
		this.request.setContent(sent.getBytes(StandardCharsets.UTF_8));

		assertThat(new String(passed().getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(read);
	}

	@Test
	void leavesFilesAsTheyAre() throws Exception {
		byte[] file = { 0, 'P', 'K', 0 };
		this.request.setContentType("application/octet-stream");
		this.request.setContent(file);

		assertThat(passed().getInputStream().readAllBytes()).isEqualTo(file);
	}

	private ServletRequest passed() throws ServletException, IOException {
		MockFilterChain chain = new MockFilterChain();
		new WithoutNul().doFilter(this.request, new MockHttpServletResponse(), chain);
		return chain.getRequest();
	}

}
