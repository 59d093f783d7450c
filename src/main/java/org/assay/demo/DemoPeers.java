package org.assay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.assay.peer.PeerDesk;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.workflow.Worklist.Item;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two councils that challenge each other: one last year, the other this year. */
@Component
@Profile("demo")
class DemoPeers {

	private final DemoStage stage;

	private final PeerDesk desk;

	private final ActingAs acting;

	DemoPeers(DemoStage stage, PeerDesk desk, ActingAs acting) {
		this.stage = stage;
		this.desk = desk;
		this.acting = acting;
	}

	/** The guests' director and lead member read what the host shares from the day on. */
	void invite(DemoCast host, DemoCast guests, Reference review, String purpose, LocalDate day) {
		invite(host, List.of(peer(guests.dcs(), "lead"), peer(guests.lmcs(), "member-peer")), review, purpose, day);
	}

	/** So do two with them who work for no council. */
	void inviteWithOthers(DemoCast host, DemoCast guests, Reference review, String purpose, LocalDate day) {
		invite(host,
				List.of(peer(guests.dcs(), "lead"), peer(guests.lmcs(), "member-peer"),
						peer(DemoPeople.CHALLENGE_MANAGER, "manager"), peer(DemoPeople.ANALYST, "analyst")),
				review, purpose, day);
	}

	private void invite(DemoCast host, List<Map<String, String>> team, Reference review, String purpose,
			LocalDate day) {
		this.stage.on(day);
		this.stage.begin(host.dcs(), "PeerChallengeProcess", Map.of("purpose", purpose));
		LocalDate first = day.plusWeeks(3);
		Item scoping = this.stage.complete(host.dcs(), "Task_ScopeChallenge",
				Map.of("review", review.toString(), "coreArea1", "The front door", "coreArea2",
						"Young people leaving care", "coreArea3", "Leadership of practice", "themes",
						"What children's views change", "firstDay", first.toString(), "lastDay",
						first.plusDays(3).toString(), "organiser", "The assurance lead"));
		this.stage.complete(host.chiefExecutive(), "Task_EndorseChallenge", endorsed("endorsement"));
		this.stage.complete(host.lmcs(), "Task_EndorseAsLeadMember", endorsed("memberEndorsement"));
		this.stage.on(day.plusDays(5));
		this.stage.complete(host.assuranceLead(), "Task_ProposePeerTeam",
				Map.of("team", team, "accessEndsOn", first.plusWeeks(6).toString()));
		team.forEach((peer) -> this.acting.run(Objects.requireNonNull(peer.get("peer")),
				() -> this.desk.declareInterests(scoping.subject(), false, "I have no tie to the council.")));
		this.stage.on(day.plusDays(9));
		this.stage.complete(host.dcs(), "Task_AcceptPeerTeam",
				Map.of("acceptance", "accepted", "reasons", "They know what it is to run such a service."));
		this.stage.complete(host.assuranceLead(), "Task_ShareWithPeers",
				Map.of("shared", List.of(), "documents",
						List.of(Map.of("title", "How the front door works", "content",
								"Two social workers and a police officer take calls from eight to eight; at other "
										+ "times the night team does, and the day team reads its notes at eight."))));
	}

	/**
	 * The peers tell what they found, and the host publishes their letter and answers it.
	 */
	void answer(DemoCast host, DemoCast guests, LocalDate day) {
		this.stage.on(day);
		this.stage.complete(guests.dcs(), "Task_GiveFeedback", Map.of("findings",
				List.of(Map.of("kind", "strength", "finding", "Staff at every level know what the director wants."),
						Map.of("kind", "area-for-consideration", "finding",
								"Calls at weekends wait longer than the board is told.")),
				"summary", "We told the leadership team what we saw on the last day."));
		this.stage.on(day.plusWeeks(3));
		this.stage.complete(guests.dcs(), "Task_WriteChallengeLetter", Map.of("letter",
				"Thank you for your welcome and your candour. Your staff know what you want and why. What the board "
						+ "reads about calls is a weekly average; at weekends they wait three times as long."));
		this.stage.complete(host.dcs(), "Task_CheckChallengeLetter", Map.of("letterAccuracy", "accepted"));
		this.stage.on(day.plusWeeks(5));
		this.stage.complete(host.democraticServices(), "Task_PublishChallengeLetter", Map.of("publishedOn",
				day.plusWeeks(5).toString(), "address", "https://www." + host.council() + ".example/peer-challenge"));
		this.stage.complete(host.dcs(), "Task_PlanAfterChallenge",
				Map.of("findings",
						List.of(Map.of("number", 2, "response", "accepted", "reasons",
								"Our own count now shows the same.", "toDo",
								"Report how long calls wait on each day of the week."))));
	}

	/** Ten months after the challenge the host tells what came of it. */
	void lookBack(DemoCast host, LocalDate day) {
		this.stage.on(day);
		this.stage.complete(host.dcs(), "Task_ReviewChallengeProgress",
				Map.of("progress", "The board reads how long calls wait on each day, and has moved staff to Sundays."));
		this.stage.complete(host.democraticServices(), "Task_PublishChallengeProgress", Map.of("publishedOn",
				day.toString(), "address", "https://www." + host.council() + ".example/peer-challenge/progress"));
	}

	private static Map<String, String> peer(String user, String role) {
		return Map.of("peer", user, "role", role);
	}

	private static Map<String, ?> endorsed(String outcome) {
		return Map.of(outcome, "endorsed", "reasons", "We want to know what we cannot see ourselves.");
	}

}
