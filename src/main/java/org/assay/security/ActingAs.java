package org.assay.security;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Runs code as if a person had signed in, without a request: to fill the demonstration
 * and to test. The engine and Assay both see that person, with their posts and councils.
 */
@Component
public class ActingAs {

	private final KnownAccounts accounts;

	private final EngineIdentity identity;

	ActingAs(KnownAccounts accounts, EngineIdentity identity) {
		this.accounts = accounts;
		this.identity = identity;
	}

	/** As {@link #call}, for work without a result. */
	public void run(String user, Runnable work) {
		this.<@Nullable Void>call(user, () -> {
			work.run();
			return null;
		});
	}

	/**
	 * Does the work as the person and returns its result. Afterwards the thread acts for
	 * whom it acted before.
	 * @throws IllegalArgumentException if there is no such account
	 */
	public <T extends @Nullable Object> T call(String user, Supplier<T> work) {
		Account account = this.accounts.of(user).orElseThrow(() -> new IllegalArgumentException("No account: " + user));
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext during = SecurityContextHolder.createEmptyContext();
		during.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, EnginePasswords.PERSON));
		SecurityContextHolder.setContext(during);
		try {
			return this.identity.as(account, work);
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
