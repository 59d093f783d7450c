package org.assay.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Answers what an account may be. An answer is kept for a few seconds, so that a page
 * with many requests asks once; who leaves a post stops acting in it as soon.
 */
@Component
class KnownAccounts {

	private static final Duration KEPT = Duration.ofSeconds(5);

	/** What the engine notes with an account whose password an administrator chose. */
	static final String FIRST_PASSWORD = "assay-first-password";

	private final Map<String, Kept> kept = new ConcurrentHashMap<>();

	private final IdentityService identities;

	private final EngineIdentity identity;

	private final Clock clock;

	KnownAccounts(IdentityService identities, EngineIdentity identity, Clock clock) {
		this.identities = identities;
		this.identity = identity;
		this.clock = clock;
	}

	/** The account of the account, or nothing if there is no such account. */
	Optional<Account> of(String user) {
		Kept known = this.kept.get(user);
		Instant now = this.clock.instant();
		if (known != null && Duration.between(known.since(), now).abs().compareTo(KEPT) < 0) {
			return Optional.of(known.account());
		}
		Optional<Account> asked = this.identity.asNobody(() -> ask(user));
		asked.ifPresentOrElse((account) -> this.kept.put(user, new Kept(account, now)), () -> forget(user));
		return asked;
	}

	void forget(String user) {
		this.kept.remove(user);
	}

	private Optional<Account> ask(String user) {
		return Optional.ofNullable(this.identities.createUserQuery().userId(user).singleResult())
			.map((found) -> Account.of(found.getId(), name(found),
					this.identities.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList(),
					this.identities.createTenantQuery()
						.userMember(user)
						.includingGroupsOfUser(true)
						.list()
						.stream()
						.map(Tenant::getId)
						.toList(),
					this.identities.getUserInfo(user, FIRST_PASSWORD) != null));
	}

	private static String name(User user) {
		String name = (part(user.getFirstName()) + " " + part(user.getLastName())).strip();
		return StringUtils.hasText(name) ? name : user.getId();
	}

	private static String part(@org.jspecify.annotations.Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	private record Kept(Account account, Instant since) {
	}

}
