package org.assay.security;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.shared.Actor;
import org.camunda.bpm.engine.authorization.Groups;

/**
 * What an account may be: its groups and its councils as the engine keeps them.
 *
 * @param groups ids such as {@code exampleshire.dcs}
 * @param tenants keys of councils
 * @param firstPassword whether an administrator chose the password and the person must
 * choose another one first
 */
record Account(String user, String name, List<String> groups, List<String> tenants, boolean firstPassword) {

	/** Administrators of the whole installation; the engine's own name for them. */
	static final String ADMINISTRATORS = Groups.CAMUNDA_ADMIN;

	/** Accounts of other programs; they alone may use the engine's REST API. */
	static final String SERVICE_ACCOUNTS = "service-accounts";

	Account {
		groups = List.copyOf(groups);
		tenants = List.copyOf(tenants);
	}

	/** The group of those who hold the post. */
	static String group(Actor.Post post) {
		return post.council() + "." + post.post();
	}

	/** Whether councils' administrators may change the account. */
	boolean ofCouncils() {
		return !administrator() && !serviceAccount();
	}

	boolean administrator() {
		return this.groups.contains(ADMINISTRATORS);
	}

	boolean serviceAccount() {
		return this.groups.contains(SERVICE_ACCOUNTS);
	}

	Actor actor() {
		return new Actor(this.user, this.name,
				this.groups.stream().flatMap(Account::post).collect(Collectors.toUnmodifiableSet()), administrator());
	}

	private static Stream<Actor.Post> post(String group) {
		int dot = group.lastIndexOf('.');
		return (dot < 1) ? Stream.empty()
				: Stream.of(new Actor.Post(group.substring(0, dot), group.substring(dot + 1)));
	}

}
