package org.assay.security;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Puts other filters in the place of stock ones that harm. The web apps' starter leaves
 * out a filter whose name is taken, so a registration under its name, made before, takes
 * its place.
 */
@Configuration(proxyBeanMethods = false)
class StockFilters {

	private static final String[] WEB_APPS = { "/camunda/api/*", "/camunda/app/*" };

	/** The stock one ends the whole session when a token is wrong; see CsrfTokens. */
	@Bean
	FilterRegistrationBean<Filter> noStockCsrfFilter() {
		return inPlaceOf("CsrfPreventionFilter", StockFilters::passOn, WEB_APPS);
	}

	/** The stock one writes too late for refusals, and races; see SecurityHeaders. */
	@Bean
	FilterRegistrationBean<Filter> noStockHeaderFilter() {
		return inPlaceOf("HttpHeaderSecurity", StockFilters::passOn, WEB_APPS);
	}

	/** The stock one repeats the address it was asked for, whatever stands in it. */
	@Bean
	FilterRegistrationBean<Filter> webAppAddresses() {
		return inPlaceOf("AppendTrailingSlashFilter", new WebAppAddresses(), "/camunda", "/camunda/", "/camunda/app",
				"/camunda/app/*");
	}

	/** Carries the one sign-in into the web apps. */
	@Bean
	FilterRegistrationBean<WebAppSignOn> webAppSignOn(KnownAccounts accounts) {
		FilterRegistrationBean<WebAppSignOn> registration = new FilterRegistrationBean<>(new WebAppSignOn(accounts));
		registration.addUrlPatterns(WEB_APPS);
		registration.setOrder(0);
		return registration;
	}

	/**
	 * Marks our scripts and styles with a digest of their content; their date says
	 * nothing, because a later version may bring an earlier one.
	 */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> webAppDigests() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(
				new ShallowEtagHeaderFilter());
		for (String app : List.of("admin", "cockpit", "tasklist", "welcome")) {
			registration.addUrlPatterns("/camunda/app/" + app + "/scripts/*", "/camunda/app/" + app + "/styles/*");
		}
		return registration;
	}

	private static FilterRegistrationBean<Filter> inPlaceOf(String name, Filter filter, String... paths) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
		registration.setName(name);
		registration.addUrlPatterns(paths);
		// Before the starter, which comes last.
		registration.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
		return registration;
	}

	private static void passOn(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter(request, response);
	}

	/**
	 * Sends addresses without an app to the start page and completes those of an app. The
	 * web apps send everybody to their own setup while there is no administrator; Assay
	 * has none, and its sign-in page tells what to do.
	 */
	private static final class WebAppAddresses extends OncePerRequestFilter {

		private static final Pattern STOCK_SETUP = Pattern.compile("/camunda/app/admin/[^/]+/setup/.*");

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			String path = request.getRequestURI().substring(request.getContextPath().length());
			if (STOCK_SETUP.matcher(path).matches()) {
				response.sendRedirect(request.getContextPath() + PublicRoutes.SIGN_IN);
				return;
			}
			switch (path) {
				case "/camunda", "/camunda/", "/camunda/app", "/camunda/app/", "/camunda/app/welcome",
						"/camunda/app/welcome/", "/camunda/app/welcome/default/" ->
					response.sendRedirect(request.getContextPath() + "/");
				case "/camunda/app/tasklist", "/camunda/app/cockpit", "/camunda/app/admin" ->
					response.sendRedirect(request.getContextPath() + path + "/default/");
				default -> chain.doFilter(request, response);
			}
		}

	}

}
