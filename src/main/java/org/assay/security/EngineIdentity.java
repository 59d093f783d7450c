package org.assay.security;

import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets on whose behalf the engine works in the current thread, and puts back what was
 * there before. The engine checks authorizations and councils only where someone is set.
 */
@Component
class EngineIdentity {

	private final IdentityService identities;

	EngineIdentity(IdentityService identities) {
		this.identities = identities;
	}

	/** Works for the account: the engine shows and allows what is theirs. */
	<T extends @Nullable Object> T as(Account account, Supplier<T> work) {
		return with(new Authentication(account.user(), account.groups(), account.tenants()), work);
	}

	/** Works without checks, for what Assay itself has to know or to keep. */
	<T extends @Nullable Object> T asNobody(Supplier<T> work) {
		return with(null, work);
	}

	private <T extends @Nullable Object> T with(@Nullable Authentication authentication, Supplier<T> work) {
		Authentication before = this.identities.getCurrentAuthentication();
		set(authentication);
		try {
			return work.get();
		}
		finally {
			set(before);
		}
	}

	private void set(@Nullable Authentication authentication) {
		if (authentication == null) {
			this.identities.clearAuthentication();
		}
		else {
			this.identities.setAuthentication(authentication.getUserId(), authentication.getGroupIds(),
					authentication.getTenantIds());
		}
	}

}
