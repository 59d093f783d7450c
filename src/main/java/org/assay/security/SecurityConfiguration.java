package org.assay.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Stands in front of everything that answers: the engine's REST API, the stock web apps,
 * Assay's own pages and API. What no rule names wants a sign-in.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private final Problems problems;

	private final EnginePasswords passwords;

	private final EngineIdentityFilter engineIdentity;

	private final FirstPasswordFilter firstPassword;

	private final Permissions permissions;

	SecurityConfiguration(ObjectMapper json, EnginePasswords passwords, IdentityService identities,
			KnownAccounts accounts) {
		this.problems = new Problems(json);
		this.passwords = passwords;
		this.engineIdentity = new EngineIdentityFilter(identities, accounts);
		this.firstPassword = new FirstPasswordFilter(accounts);
		this.permissions = new Permissions(accounts);
	}

	/**
	 * Reads every rule as a path of the whole application. Otherwise Spring leaves out
	 * the part to which a servlet of the engine is mapped, and the rules miss it.
	 */
	@Bean
	static PathPatternRequestMatcherBuilderFactoryBean wholePaths() {
		return new PathPatternRequestMatcherBuilderFactoryBean();
	}

	/**
	 * Programs sign in with every call; a browser's session does not count here, so that
	 * no foreign page can borrow it.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
		return http.securityMatcher("/engine-rest/**")
			.authenticationProvider(this.passwords)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.httpBasic((basic) -> basic.authenticationEntryPoint(this.problems))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.headers(SecurityHeaders.STRICT)
			.addFilterBefore(new SameOrigin(), CsrfFilter.class)
			.addFilterAfter(this.engineIdentity, AuthorizationFilter.class)
			.addFilterAfter(this.firstPassword, AuthorizationFilter.class)
			.exceptionHandling(
					(refused) -> refused.authenticationEntryPoint(this.problems).accessDeniedHandler(this.problems))
			.authorizeHttpRequests((requests) -> requests.anyRequest().access(this.permissions.servicesOnly()))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain stockWebApps(HttpSecurity http) throws Exception {
		PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
		return http.securityMatcher("/camunda", "/camunda/**")
			.csrf(CsrfTokens.OF_STOCK_WEB_APPS)
			.addFilterBefore(new SameOrigin(), CsrfFilter.class)
			.addFilterAfter(this.firstPassword, AuthorizationFilter.class)
			.requestCache((cache) -> cache.requestCache(pagesOnly()))
			.logout((logout) -> logout
				.logoutRequestMatcher(paths.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"))
				.logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.OK)))
			.headers(SecurityHeaders.STOCK_WEB_APPS)
			.exceptionHandling(this::refusals)
			.authorizeHttpRequests((requests) -> requests
				// There is one sign-in and one way to make the first administrator.
				.requestMatchers("/camunda/api/admin/auth/user/{engine}/login/**", "/camunda/api/admin/setup/**")
				.denyAll()
				// A redirect to our sign-in page is all that answers; see StockFilters.
				.requestMatchers("/camunda/app/admin/{engine}/setup/**")
				.authenticated()
				.requestMatchers("/camunda/app/admin/**", "/camunda/api/admin/plugin/**")
				.access(this.permissions.administratorsOnly())
				.anyRequest()
				.authenticated())
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		return http.authenticationProvider(this.passwords)
			.csrf(CsrfTokens.OF_ASSAY)
			.addFilterBefore(new SameOrigin(), CsrfFilter.class)
			.addFilterAfter(this.engineIdentity, AuthorizationFilter.class)
			.addFilterAfter(this.firstPassword, AuthorizationFilter.class)
			.requestCache((cache) -> cache.requestCache(pagesOnly()))
			// A new session at sign-in, so that nothing of whoever sat here before is
			// left.
			.sessionManagement((session) -> session.sessionFixation((fixation) -> fixation.newSession()))
			.formLogin((form) -> form.loginPage(PublicRoutes.SIGN_IN).failureUrl(PublicRoutes.SIGN_IN + "?refused"))
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl(PublicRoutes.SIGN_IN + "?out"))
			.httpBasic((basic) -> basic.disable())
			.headers(SecurityHeaders.STRICT)
			.exceptionHandling(this::refusals)
			.anonymous(Customizer.withDefaults())
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(PublicRoutes.matcher())
				.permitAll()
				.anyRequest()
				.authenticated())
			.build();
	}

	private void refusals(ExceptionHandlingConfigurer<HttpSecurity> refused) {
		refused
			.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(PublicRoutes.SIGN_IN),
					new Navigation())
			.defaultAuthenticationEntryPointFor(this.problems, (request) -> true)
			.accessDeniedHandler(this.problems);
	}

	private static HttpSessionRequestCache pagesOnly() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(new Navigation());
		cache.setMatchingRequestParameterName(null);
		return cache;
	}

}
