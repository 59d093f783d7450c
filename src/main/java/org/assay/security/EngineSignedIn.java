package org.assay.security;

import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Takes the actor from the sign-in. On the public pages nobody is anybody, so that a
 * person who is signed in can answer a consultation like everybody else. Any other
 * request without a sign-in is refused; Assay itself acts only in threads that serve no
 * request: jobs, timers, start-up.
 */
@Component
class EngineSignedIn implements SignedIn {

	private final KnownAccounts accounts;

	EngineSignedIn(KnownAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Actor actor() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served
				&& PublicRoutes.arePages(served.getRequest())) {
			return Actor.PUBLIC;
		}
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
