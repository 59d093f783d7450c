package org.assay.security;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks a password with the engine's identity service, which makes repeated wrong tries
 * wait and then locks the account. Why a sign-in failed is not told.
 */
@Component
class EnginePasswords implements AuthenticationProvider {

	/** Says no more than that someone signed in; what they may do is asked each time. */
	static final List<GrantedAuthority> PERSON = List.of(new SimpleGrantedAuthority("ROLE_PERSON"));

	private final IdentityService identities;

	private final KnownAccounts accounts;

	private final EngineIdentity identity;

	EnginePasswords(IdentityService identities, KnownAccounts accounts, EngineIdentity identity) {
		this.identities = identities;
		this.accounts = accounts;
		this.identity = identity;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String user = attempt.getName();
		Object credentials = attempt.getCredentials();
		String password = (credentials != null) ? credentials.toString() : "";
		if (!this.identity.asNobody(() -> this.identities.checkPassword(user, password))) {
			throw new BadCredentialsException("Wrong user name or password");
		}
		return this.accounts.of(user)
			.map((account) -> UsernamePasswordAuthenticationToken.authenticated(account.user(), null, PERSON))
			.orElseThrow(() -> new BadCredentialsException("Wrong user name or password"));
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
