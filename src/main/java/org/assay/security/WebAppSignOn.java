package org.assay.security;

import java.util.HashSet;
import java.util.List;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Carries the sign-in into Tasklist, Cockpit and Admin, with the groups and councils that
 * hold at the moment of the request, not those of the moment of sign-in.
 */
final class WebAppSignOn extends ContainerBasedAuthenticationFilter {

	private final KnownAccounts accounts;

	WebAppSignOn(KnownAccounts accounts) {
		this.accounts = accounts;
		this.authenticationProvider = new SignedInPerson(accounts);
	}

	/** The stock filter looks for the name of a class here. */
	@Override
	public void init(FilterConfig filterConfig) {
		// the constructor has set all there is
	}

	@Override
	protected boolean existisAuthentication(Authentications known, String engine, String user) {
		return known.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication kept
				&& kept.getIdentityId().equals(user)
				&& this.accounts.of(user).filter((now) -> isUpToDate(kept, now)).isPresent();
	}

	private static boolean isUpToDate(UserAuthentication kept, Account now) {
		return same(kept.getGroupIds(), now.groups()) && same(kept.getTenantIds(), now.tenants());
	}

	private static boolean same(List<String> some, List<String> others) {
		return new HashSet<>(some).equals(new HashSet<>(others));
	}

	/** Asks Spring Security who is signed in. */
	private record SignedInPerson(KnownAccounts accounts) implements AuthenticationProvider {

		@Override
		public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
			Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
			return this.accounts.of((authentication != null) ? authentication.getName() : "")
				.map(SignedInPerson::successful)
				.orElseGet(AuthenticationResult::unsuccessful);
		}

		@Override
		public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
			// the status says enough
		}

		private static AuthenticationResult successful(Account account) {
			AuthenticationResult result = AuthenticationResult.successful(account.user());
			result.setGroups(account.groups());
			result.setTenants(account.tenants());
			return result;
		}

	}

}
