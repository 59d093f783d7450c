package org.assay.security;

import java.util.Set;

import org.assay.shared.Actor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GrantsTests {

	@Test
	void letsAManagerOverseeWhereTheyManageEverywhereTheyWork() {
		assertThat(Grants.groupsFor(Set.of(post("a", "dcs"), post("b", "dcs"), post("b", "peer-lead"))))
			.contains(Grants.OVERSEERS);
	}

	@Test
	void doesNotLetADirectorOverseeTheCouncilTheyVisitAsAPeer() {
		assertThat(Grants.groupsFor(Set.of(post("a", "dcs"), post("b", "peer-lead")))).containsExactly(Grants.OPENERS);
	}

	@Test
	void letsWhoeverMayCommissionOrPrepareStart() {
		assertThat(Grants.groupsFor(Set.of(post("a", "chief-executive")))).contains(Grants.STARTERS);
		assertThat(Grants.groupsFor(Set.of(post("a", "policy-officer")))).containsExactly(Grants.STARTERS);
		assertThat(Grants.groupsFor(Set.of(post("a", "lmcs")))).containsExactly(Grants.SCRUTINISERS);
	}

	@Test
	void givesNothingToSomebodyWithoutAPost() {
		assertThat(Grants.groupsFor(Set.of())).isEmpty();
	}

	@Test
	void leavesAdministratorsAndServiceAccountsAlone() {
		assertThat(Grants.followsPosts("exampleshire.dcs")).isTrue();
		assertThat(Grants.followsPosts(Grants.ASSIGNERS)).isTrue();
		assertThat(Grants.followsPosts(Account.ADMINISTRATORS)).isFalse();
		assertThat(Grants.followsPosts(Account.SERVICE_ACCOUNTS)).isFalse();
	}

	private static Actor.Post post(String council, String post) {
		return new Actor.Post(council, post);
	}

}
