package org.assay.security;

import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Takes the actor from the sign-in. A request without one is refused; Assay itself acts
 * only in threads that serve no request: jobs, timers, start-up.
 */
@Component
class EngineSignedIn implements SignedIn {

	private final KnownAccounts accounts;

	EngineSignedIn(KnownAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Actor actor() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.isAuthenticated()
				&& !(authentication instanceof AnonymousAuthenticationToken)) {
			return this.accounts.of(authentication.getName()).map(Account::actor).orElseThrow(EngineSignedIn::nobody);
		}
		if (RequestContextHolder.getRequestAttributes() != null) {
			throw nobody();
		}
		return Actor.ASSAY;
	}

	private static AuthenticationCredentialsNotFoundException nobody() {
		return new AuthenticationCredentialsNotFoundException("Nobody is signed in.");
	}

}
