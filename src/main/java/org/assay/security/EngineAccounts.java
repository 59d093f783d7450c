package org.assay.security;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.assay.council.AccountRefused;
import org.assay.council.Accounts;
import org.assay.shared.Actor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps accounts, post groups and councils in the engine's identity service. */
@Component
@Transactional
class EngineAccounts implements Accounts {

	private final ProcessEngine engine;

	private final IdentityService identities;

	private final EngineIdentity identity;

	private final KnownAccounts accounts;

	EngineAccounts(ProcessEngine engine, IdentityService identities, EngineIdentity identity, KnownAccounts accounts) {
		this.engine = engine;
		this.identities = identities;
		this.identity = identity;
		this.accounts = accounts;
	}

	@Override
	public void open(String user, String name, String email, String initialPassword) {
		this.identity.asNobody(() -> {
			User account = this.identities.newUser(user);
			int lastName = name.strip().lastIndexOf(' ') + 1;
			account.setFirstName(name.strip().substring(0, lastName).strip());
			account.setLastName(name.strip().substring(lastName));
			account.setEmail(email);
			account.setPassword(initialPassword);
			PasswordTooWeak.unlessAllowed(this.identities, account, initialPassword);
			this.identities.saveUser(account);
			return account;
		});
	}

	@Override
	public void place(String user, Set<Actor.Post> posts) {
		this.identity.asNobody(() -> {
			Set<String> groups = posts.stream().map(Account::group).collect(Collectors.toSet());
			groups.addAll(Grants.groupsFor(posts));
			placeInGroups(user, groups);
			placeInTenants(user, posts.stream().map(Actor.Post::council).collect(Collectors.toSet()));
			return groups;
		});
		this.accounts.forget(user);
	}

	@Override
	public boolean exists(String user) {
		return this.identity.asNobody(() -> this.identities.createUserQuery().userId(user).count() > 0);
	}

	@Override
	public void renewPassword(String user, String initialPassword) {
		refuseUnlessOfCouncils(user);
		this.identity.asNobody(() -> {
			User account = this.identities.createUserQuery().userId(user).singleResult();
			PasswordTooWeak.unlessAllowed(this.identities, account, initialPassword);
			account.setPassword(initialPassword);
			this.identities.saveUser(account);
			this.identities.unlockUser(user);
			this.identities.setUserInfo(user, KnownAccounts.FIRST_PASSWORD, "true");
			return account;
		});
		this.accounts.forget(user);
	}

	@Override
	public void close(String user) {
		refuseUnlessOfCouncils(user);
		this.identity.asNobody(() -> {
			this.identities.deleteUserInfo(user, KnownAccounts.FIRST_PASSWORD);
			this.identities.deleteUser(user);
			return user;
		});
		this.accounts.forget(user);
	}

	// Or an administrator of one council could take over the whole installation.
	private void refuseUnlessOfCouncils(String user) {
		this.accounts.forget(user);
		if (this.accounts.of(user).filter(Account::ofCouncils).isEmpty()) {
			throw new AccountRefused(
					"This account belongs to the whole installation: an administrator changes it in Admin.", user);
		}
	}

	/** Whether anybody is an administrator of the whole installation. */
	boolean hasAdministrator() {
		return this.identity
			.asNobody(() -> this.identities.createUserQuery().memberOfGroup(Account.ADMINISTRATORS).count() > 0);
	}

	/** Makes the account an administrator of the whole installation. */
	public void makeAdministrator(String user) {
		this.identity.asNobody(() -> {
			createGroupUnlessKnown(Account.ADMINISTRATORS, Groups.GROUP_TYPE_SYSTEM);
			this.identities.createMembership(user, Account.ADMINISTRATORS);
			return user;
		});
		this.accounts.forget(user);
	}

	/**
	 * Gives the account another password.
	 * @throws PasswordWrong if the current one is not right
	 * @throws PasswordTooWeak if the other would be guessed
	 * @throws PasswordUnchanged if there is no other
	 */
	@Transactional(noRollbackFor = PasswordWrong.class)
	public void changePassword(String user, String current, String fresh) {
		this.identity.asNobody(() -> {
			// A wrong try counts, so it must not be rolled back.
			if (!this.identities.checkPassword(user, current)) {
				throw new PasswordWrong();
			}
			User account = this.identities.createUserQuery().userId(user).singleResult();
			PasswordTooWeak.unlessAllowed(this.identities, account, fresh);
			if (fresh.equals(current)) {
				throw new PasswordUnchanged();
			}
			account.setPassword(fresh);
			this.identities.saveUser(account);
			this.identities.deleteUserInfo(user, KnownAccounts.FIRST_PASSWORD);
			return account;
		});
		this.accounts.forget(user);
	}

	private void placeInGroups(String user, Set<String> wanted) {
		Set<String> had = this.identities.createGroupQuery()
			.groupMember(user)
			.list()
			.stream()
			.map(Group::getId)
			.filter(Grants::followsPosts)
			.collect(Collectors.toSet());
		for (String group : without(wanted, had)) {
			createGroupUnlessKnown(group, "POST");
			this.identities.createMembership(user, group);
		}
		without(had, wanted).forEach((group) -> this.identities.deleteMembership(user, group));
	}

	private void createGroupUnlessKnown(String id, String type) {
		if (!isKnown(id)) {
			Group group = this.identities.newGroup(id);
			group.setName(id);
			group.setType(type);
			this.identities.saveGroup(group);
		}
	}

	/** A query would miss a group that the same step made for somebody else. */
	private boolean isKnown(String group) {
		return ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired()
			.execute((context) -> context.getReadOnlyIdentityProvider().findGroupById(group) != null);
	}

	private void placeInTenants(String user, Set<String> wanted) {
		Set<String> had = this.identities.createTenantQuery()
			.userMember(user)
			.list()
			.stream()
			.map(Tenant::getId)
			.collect(Collectors.toSet());
		for (String council : without(wanted, had)) {
			if (this.identities.createTenantQuery().tenantId(council).count() == 0) {
				Tenant fresh = this.identities.newTenant(council);
				fresh.setName(council);
				this.identities.saveTenant(fresh);
			}
			this.identities.createTenantUserMembership(council, user);
		}
		without(had, wanted).forEach((council) -> this.identities.deleteTenantUserMembership(council, user));
	}

	private static Set<String> without(Set<String> some, Set<String> others) {
		Set<String> rest = new HashSet<>(some);
		rest.removeAll(others);
		return rest;
	}

}
