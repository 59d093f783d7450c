package org.assay.cabinet;

import java.util.stream.Collectors;

import org.assay.council.People;
import org.assay.workflow.About;

import org.springframework.stereotype.Component;

/** What forms tell of a call-in. */
@Component
class CallInText {

	private final DecisionDesk decisions;

	private final People people;

	CallInText(DecisionDesk decisions, People people) {
		this.decisions = decisions;
		this.people = people;
	}

	/** Such as "2026/3 Assurance of the director's role". */
	String title(CallIn callIn) {
		return title(this.decisions.get(callIn.decision()));
	}

	static String title(DecisionRecord decision) {
		return decision.number() + " " + decision.title();
	}

	/** The decision, and what the call-in says of it. */
	About about(CallIn callIn) {
		DecisionRecord decision = this.decisions.get(callIn.decision());
		About about = About.page(title(decision), "decision", "/decisions/" + decision.id())
			.quote("Decision of " + decision.decider(), decision.wording().decision())
			.line("**Called in** on " + Dates.words(callIn.calledInOn()) + " by "
					+ CallInDesk.members(callIn).stream().map(this::name).collect(Collectors.joining(", ")) + ".")
			.quote("Reasons", callIn.reasons());
		if (!callIn.grounds().isEmpty()) {
			about.line("**Grounds:** "
					+ callIn.grounds().stream().sorted().map(CallInGround::words).collect(Collectors.joining("; ")));
		}
		if (!callIn.alternative().isEmpty()) {
			about.quote("What they would decide instead", callIn.alternative());
		}
		callIn.words().forEach((word) -> about.quote(name(word.saidBy()), word.reasons()));
		return about;
	}

	String name(String user) {
		return this.people.nameOf(user);
	}

}
