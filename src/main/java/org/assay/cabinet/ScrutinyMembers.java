package org.assay.cabinet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assay.council.Bodies;
import org.assay.council.Body;
import org.assay.council.Person;
import org.assay.council.PostHolders;
import org.assay.council.Posts;
import org.assay.shared.Reference;

import org.springframework.stereotype.Component;

/** Knows who may call in the decisions of a council. */
@Component
class ScrutinyMembers {

	static final String CHAIR = "scrutiny-chair";

	static final String COMMITTEE = "scrutiny-committee";

	private final PostHolders holders;

	private final MeetingDesk meetings;

	private final Bodies bodies;

	ScrutinyMembers(PostHolders holders, MeetingDesk meetings, Bodies bodies) {
		this.holders = holders;
		this.meetings = meetings;
		this.bodies = bodies;
	}

	/**
	 * Lets members of scrutiny pass who did not take part in the decision.
	 * @throws CallInRefused with the name of somebody who could call it in
	 */
	void refuseUnlessEntitled(List<String> users, DecisionRecord decision, LocalDate today) {
		Map<String, Person> members = on(decision.council(), today);
		for (String user : users) {
			if (!members.containsKey(user)) {
				throw new CallInRefused("Only members of the scrutiny committee can call in a decision; ask "
						+ entitled(members, decision, today) + ".", decision.reference());
			}
			if (tookIt(user, decision, today)) {
				throw new CallInRefused(
						name(members, user) + " belongs to those who took this decision and cannot call it in; ask "
								+ entitled(members, decision, today) + ".",
						decision.reference());
			}
		}
	}

	boolean isChair(String council, String user, LocalDate today) {
		return holds(council, CHAIR, user, today);
	}

	/**
	 * The members named, one a line.
	 * @throws CallInRefused for a name that is none of scrutiny
	 */
	List<String> named(DecisionRecord decision, String names, LocalDate today) {
		Map<String, Person> members = on(decision.council(), today);
		return Arrays.stream(names.split("\\R|,|;"))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.map((name) -> members.values()
				.stream()
				.filter((person) -> person.name().equalsIgnoreCase(name))
				.map(Person::id)
				.findFirst()
				.orElseThrow(() -> new CallInRefused("“" + name
						+ "” is not a member of the scrutiny committee today: correct the name, or leave it out.",
						decision.reference())))
			.toList();
	}

	private boolean tookIt(String user, DecisionRecord decision, LocalDate today) {
		return isExecutive(decision.council(), user, today) || tookPart(user, decision);
	}

	private boolean tookPart(String user, DecisionRecord decision) {
		return decision.decidedBy().filter(user::equals).isPresent() || decision.meeting()
			.map((Reference meeting) -> this.meetings.get(meeting).body())
			.flatMap((body) -> this.bodies.findByIdAndCouncil(body, decision.council()))
			.filter((Body body) -> body.canVote(user))
			.isPresent();
	}

	private boolean isExecutive(String council, String user, LocalDate today) {
		return Posts.OF_EXECUTIVE.stream().anyMatch((post) -> holds(council, post, user, today));
	}

	private boolean holds(String council, String post, String user, LocalDate today) {
		return this.holders.of(council, post, today).stream().anyMatch((person) -> person.id().equals(user));
	}

	/** Somebody who could call it in, the chair before others. */
	private String entitled(Map<String, Person> members, DecisionRecord decision, LocalDate today) {
		return members.values()
			.stream()
			.filter((person) -> !tookIt(person.id(), decision, today))
			.findFirst()
			.map((person) -> person.name() + (isChair(decision.council(), person.id(), today) ? ", the scrutiny chair"
					: " of the scrutiny committee"))
			.orElse("an administrator to appoint the members of scrutiny");
	}

	private static String name(Map<String, Person> members, String user) {
		Person person = members.get(user);
		return (person != null) ? person.name() : user;
	}

	private Map<String, Person> on(String council, LocalDate today) {
		Map<String, Person> members = new LinkedHashMap<>();
		Stream.of(CHAIR, COMMITTEE)
			.flatMap((post) -> this.holders.of(council, post, today).stream())
			.forEach((person) -> members.put(person.id(), person));
		return members;
	}

}
