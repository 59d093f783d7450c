package org.assay.scrutiny;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.assay.shared.By;
import org.assay.shared.Dates;
import org.assay.shared.Incomplete;

/**
 * A committee's look at a decision or a review: whom it heard, what it recommends and
 * what the executive answers within the two months that the law gives it.
 */
@Entity
@Table(name = "scrutiny_review")
public class ScrutinyReview extends ScrutinyState {

	@SuppressWarnings("NullAway.Init")
	protected ScrutinyReview() {
	}

	/** The lead member may ask scrutiny to look, and scrutinises nothing by that. */
	ScrutinyReview(UUID id, RequestScrutiny given, By by) {
		this.id = id;
		this.council = given.council();
		this.question = given.question();
		this.requestedOn = by.today();
		if (!by.actor().holds(this.council, "lmcs")) {
			unlessScrutinises(by, Set.of());
		}
		say("Asked", given.question(), by);
	}

	ScrutinyRequested requested() {
		return new ScrutinyRequested(council(), reference(), question());
	}

	/**
	 * @param tookPart the user ids of those who took part in the subject
	 */
	ScrutinyTakenUp takeUp(ScopeScrutiny given, Set<String> tookPart, By by) {
		unlessAt(Stage.REQUESTED);
		unlessScrutinises(by, tookPart);
		this.stage = Stage.GATHERING;
		this.subject = given.subject().toString();
		this.documents = given.documents();
		this.documentsDueOn = (given.documents() != null) ? StatutoryPeriods.documentsBy(by.today()) : null;
		this.witnesses.addAll(given.witnesses());
		say("Taken up", given.reasons(), by);
		return new ScrutinyTakenUp(council(), reference(), given);
	}

	ScrutinyDeclined decline(String reasons, By by) {
		unlessAt(Stage.REQUESTED);
		unlessScrutinises(by, Set.of());
		String given = Incomplete.unlessGiven(reasons, "Say why the committee does not take this up.");
		this.stage = Stage.DECLINED;
		say("Declined", given, by);
		return new ScrutinyDeclined(council(), reference(), given);
	}

	/**
	 * @param shown whether the documents were attached
	 */
	DocumentRequestAnswered answerDocumentRequest(AnswerDocumentRequest given, boolean shown, By by) {
		unlessAt(Stage.GATHERING);
		unlessDemocraticServices(by);
		if (given.provided() && !shown) {
			throw refusal("Attach the documents in the Evidence tab, or refuse them with your reasons in writing.");
		}
		LocalDate due = documentsDueOn().orElse(by.today());
		boolean late = by.today().isAfter(due);
		say(given.provided() ? "Documents provided" : "Documents refused",
				((given.reasons() != null) ? given.reasons() : "All that was asked for is attached.")
						+ lateness(late, due),
				by);
		return new DocumentRequestAnswered(council(), reference(), given, due, late);
	}

	AttendanceRequired requireAttendance(LocalDate hearingOn, By by) {
		unlessAt(Stage.GATHERING);
		unlessDemocraticServices(by);
		if (hearingOn.isBefore(by.today())) {
			throw refusal(
					"Choose a day for the hearing that is not in the past: " + Dates.words(by.today()) + " or later.");
		}
		this.hearingOn = hearingOn;
		say("Attendance required", "Everybody named was given notice to attend on " + Dates.words(hearingOn) + ".", by);
		return new AttendanceRequired(council(), reference(), witnesses(), hearingOn);
	}

	EvidenceHeard hear(String heard, Set<String> tookPart, By by) {
		unlessAt(Stage.GATHERING);
		unlessScrutinises(by, tookPart);
		String given = Incomplete.unlessGiven(heard, "Say who attended, who did not and why, and what you heard.");
		this.stage = Stage.HEARD;
		say("Heard", given, by);
		return new EvidenceHeard(council(), reference(), given);
	}

	/** The notice is given on the same day; without a recommendation there is none. */
	RecommendationsMade recommend(List<String> given, String reasons, Set<String> tookPart, By by) {
		unlessAt(Stage.HEARD);
		unlessScrutinises(by, tookPart);
		say(FOUND, Incomplete.unlessGiven(reasons, "Say what the committee has found."), by);
		this.stage = given.isEmpty() ? Stage.CONCLUDED : Stage.RECOMMENDED;
		for (String recommendation : given) {
			this.recommendations
				.add(new ScrutinyRecommendation(this.recommendations.size() + 1, recommendation, null, null));
		}
		this.responseDueOn = given.isEmpty() ? null : StatutoryPeriods.responseBy(by.today());
		return new RecommendationsMade(council(), reference(), List.copyOf(given), this.responseDueOn);
	}

	/** An answer after the two months counts, and is recorded as late. */
	RecommendationsAnswered answer(List<Answered> answers, By by) {
		unlessAt(Stage.RECOMMENDED);
		unlessExecutive(by);
		this.recommendations.replaceAll((one) -> answers.stream()
			.filter((answer) -> answer.number() == one.number())
			.findFirst()
			.map(one::answered)
			.orElseThrow(() -> new Incomplete(
					"Accept, partly accept or reject recommendation " + one.number() + ", with reasons.")));
		this.stage = Stage.ANSWERED;
		this.respondedOn = by.today();
		LocalDate due = responseDueOn().orElse(by.today());
		say("Answered", "The executive answered every recommendation." + lateness(isResponseLate(), due), by);
		return new RecommendationsAnswered(council(), reference(), recommendations(), due, isResponseLate());
	}

	ResponsePublished publish(LocalDate on, String address, By by) {
		unlessAt(Stage.ANSWERED);
		unlessDemocraticServices(by);
		if (on.isAfter(by.today())) {
			throw refusal("Give the day on which it was published: " + Dates.words(by.today()) + " or earlier.");
		}
		String where = Incomplete.unlessGiven(address, "Say where the response was published.");
		this.stage = Stage.MONITORED;
		this.publishedOn = on;
		say("Published", where, by);
		return new ResponsePublished(council(), reference(), on, where);
	}

	/**
	 * @param followed whether actions of the response are still open
	 */
	ScrutinyMonitored monitor(boolean done, String words, boolean followed, Set<String> tookPart, By by) {
		unlessAt(Stage.MONITORED);
		unlessScrutinises(by, tookPart);
		String given = Incomplete.unlessGiven(words, "Say what the committee found when it looked.");
		if (done && followed) {
			throw refusal(
					"Actions that follow from this review are still open: keep monitoring until they are closed or withdrawn.");
		}
		this.stage = done ? Stage.DONE : Stage.MONITORED;
		say(done ? "Done" : "Monitored", given, by);
		return new ScrutinyMonitored(council(), reference(), done, given);
	}

	/** Whatever was asked for and not given yet is no longer asked for. */
	ScrutinyWithdrawn withdraw(String reasons, Set<String> tookPart, By by) {
		if (!this.stage.open()) {
			throw refusal("This scrutiny review is " + this.stage.words() + ", so there is nothing left to withdraw.");
		}
		unlessScrutinises(by, tookPart);
		if (!by.actor().holds(council(), CHAIR)) {
			throw refusal("Only the scrutiny chair can withdraw a scrutiny review; ask them to do it.");
		}
		String given = Incomplete.unlessGiven(reasons, "Give your reasons for withdrawing the scrutiny review.");
		this.stage = Stage.WITHDRAWN;
		say("Withdrawn", given, by);
		return new ScrutinyWithdrawn(council(), reference(), given);
	}

	private static String lateness(boolean late, LocalDate due) {
		return late ? " This was late: the last day was " + Dates.words(due) + "." : "";
	}

}
