package org.assay.security;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.shared.Actor;
import org.camunda.bpm.engine.authorization.Groups;

/**
 * What an account may be: its groups and its councils as the engine keeps them.
 *
 * @param actor whom its groups make it
 * @param groups ids such as {@code exampleshire.dcs}
 * @param tenants keys of councils
 * @param firstPassword whether an administrator chose the password and the person must
 * choose another one first
 */
record Account(Actor actor, List<String> groups, List<String> tenants, boolean firstPassword) {

	/** Administrators of the whole installation; the engine's own name for them. */
	static final String ADMINISTRATORS = Groups.CAMUNDA_ADMIN;

	/** Accounts of other programs; they alone may use the engine's REST API. */
	static final String SERVICE_ACCOUNTS = "service-accounts";

	Account {
		groups = List.copyOf(groups);
		tenants = List.copyOf(tenants);
	}

	/** The account of the person with these groups. */
	static Account of(String user, String name, List<String> groups, List<String> tenants, boolean firstPassword) {
		return new Account(
				new Actor(user, name, groups.stream().flatMap(Account::post).collect(Collectors.toUnmodifiableSet()),
						groups.contains(ADMINISTRATORS)),
				groups, tenants, firstPassword);
	}

	String user() {
		return this.actor.id();
	}

	String name() {
		return this.actor.name();
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
		return this.actor.administrator();
	}

	boolean serviceAccount() {
		return this.groups.contains(SERVICE_ACCOUNTS);
	}

	private static Stream<Actor.Post> post(String group) {
		int dot = group.lastIndexOf('.');
		return (dot < 1) ? Stream.empty()
				: Stream.of(new Actor.Post(group.substring(0, dot), group.substring(dot + 1)));
	}

}
