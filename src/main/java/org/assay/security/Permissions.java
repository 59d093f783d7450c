package org.assay.security;

import java.util.function.Predicate;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Asks at each request what the account may be now, not what it was at sign-in. */
record Permissions(KnownAccounts accounts) {

	AuthorizationManager<RequestAuthorizationContext> administratorsOnly() {
		return only(Account::administrator);
	}

	AuthorizationManager<RequestAuthorizationContext> servicesOnly() {
		return only((account) -> account.serviceAccount() || account.administrator());
	}

	private AuthorizationManager<RequestAuthorizationContext> only(Predicate<Account> rule) {
		return (authentication, request) -> new AuthorizationDecision(allows(authentication.get(), rule));
	}

	private boolean allows(@org.jspecify.annotations.Nullable Authentication authentication, Predicate<Account> rule) {
		return authentication != null && authentication.isAuthenticated()
				&& this.accounts.of(authentication.getName()).filter(rule).isPresent();
	}

}
