package org.assay.peer;

import org.assay.council.People;
import org.assay.council.Person;
import org.assay.council.VisitingPosts;

import org.springframework.stereotype.Component;

/** Brings peers into their posts in the host council, and out of them again. */
@Component
class Team {

	private final People people;

	private final VisitingPosts posts;

	Team(People people, VisitingPosts posts) {
		this.people = people;
		this.posts = posts;
	}

	/** Peers come from elsewhere; only an elected member is a member peer. */
	void refuseUnlessPeers(PeerChallenge challenge, ProposeTeam given) {
		for (TeamMember one : given.team()) {
			Person person = this.people.findById(one.person())
				.filter((found) -> !found.closed())
				.orElseThrow(() -> challenge.refusal("Nobody signs in as “" + one.person()
						+ "”: correct the user id, or let an administrator register the person."));
			if (this.posts.isOf(challenge.council(), one.person())) {
				throw challenge.refusal(person.name()
						+ " works for the council under challenge, so they cannot be a peer: choose somebody of another council, or of none.");
			}
			if (one.role() == TeamRole.MEMBER_PEER && person.kind() != Person.Kind.MEMBER) {
				throw challenge.refusal(person.name()
						+ " is no elected member, so they cannot be the member peer: choose another role or person.");
			}
		}
	}

	void enter(PeerChallenge challenge) {
		challenge.accessEndsOn()
			.ifPresent((until) -> challenge.team()
				.stream()
				.filter(TeamMember::active)
				.forEach((one) -> this.posts.give(challenge.council(), one.person(), one.role().post(), until)));
	}

	void leave(PeerChallenge challenge) {
		challenge.team().forEach((one) -> leave(challenge, one.person()));
	}

	void leave(PeerChallenge challenge, String user) {
		this.posts.take(challenge.council(), user);
	}

}
