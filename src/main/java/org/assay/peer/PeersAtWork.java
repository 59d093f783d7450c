package org.assay.peer;

import java.util.List;

import jakarta.persistence.MappedSuperclass;
import org.assay.shared.By;
import org.assay.shared.Dates;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/** What the peers of a challenge do, from their declarations to their letter. */
@MappedSuperclass
abstract class PeersAtWork extends ChallengeState {

	/** A conflict ends the peer's part at once, however late it is declared. */
	InterestsDeclared declareInterests(boolean conflict, String interests, By by) {
		TeamMember peer = unlessPeer(by);
		String given = Incomplete.unlessGiven(interests, "Say what your interests are, or that you have none.");
		this.team.set(this.team.indexOf(peer), peer.declare(given, conflict ? by.today() : null));
		say(conflict ? "Conflict declared" : "Interests declared", given, by);
		return new InterestsDeclared(council(), reference(), conflict, given);
	}

	MaterialRequested ask(String asked, By by) {
		unlessReading(by);
		String given = Incomplete.unlessGiven(asked, "Say what you would like to read, and why.");
		this.requests.add(new MaterialRequest(given, by.user(), null));
		return new MaterialRequested(council(), reference(), given);
	}

	/**
	 * @param number of the request, counted from 1
	 * @param item what is shared, unless the request is refused
	 */
	MaterialRequestAnswered answerRequest(int number, @Nullable SharedItem item, String reasons, By by) {
		unlessHolds(by, "assurance-lead", "assurance lead");
		if (!this.stage.reading()) {
			unlessAt(Stage.OPEN);
		}
		if (number < 1 || number > this.requests.size() || this.requests.get(number - 1).answer() != null) {
			throw refusal("There is no such request to answer; open the page again to see which ones are left.");
		}
		String said = (item != null) ? "Shared as “" + item.title() + "”."
				: Incomplete.unlessGiven(reasons, "Share something, or say why not.");
		this.requests.set(number - 1, this.requests.get(number - 1).answered(said));
		if (item != null) {
			this.items.add(item);
		}
		return new MaterialRequestAnswered(council(), reference(), number, item, said);
	}

	PeerNoteLeft note(String noted, By by) {
		unlessReading(by);
		this.notes.add(new PeerNote(Incomplete.unlessGiven(noted, "Write the note."), by.user(), by.at()));
		return new PeerNoteLeft(council(), reference());
	}

	FeedbackGiven giveFeedback(List<ChallengeFinding> found, String summary, By by) {
		unlessAt(Stage.OPEN);
		unlessLeads(by);
		lastDay().filter(by.today()::isBefore).ifPresent((last) -> {
			throw refusal("The peers give their feedback on the last day of the challenge, " + Dates.words(last)
					+ ": record it on that day or after it.");
		});
		String given = Incomplete.unlessGiven(summary, "Say what you told the council, and whom.");
		if (found.isEmpty()) {
			throw new Incomplete("Write out what you found: strengths, and areas for the council to consider.");
		}
		this.stage = Stage.FED_BACK;
		this.findings.addAll(found);
		say("Feedback", given, by);
		return new FeedbackGiven(council(), reference(), List.copyOf(found), given);
	}

	LetterWritten writeLetter(String text, By by) {
		unlessAt(Stage.FED_BACK);
		unlessLeads(by);
		this.letter = Incomplete.unlessGiven(text, "Write the letter.");
		this.stage = Stage.WRITTEN;
		say("Letter written", "The peers gave the council the draft of their letter.", by);
		return new LetterWritten(council(), reference(), this.letter);
	}

	/** The peers answer points of fact; what they judge stays theirs. */
	LetterSettled settleLetter(String answers, String text, By by) {
		unlessAt(Stage.QUESTIONED);
		unlessLeads(by);
		String given = Incomplete.unlessGiven(answers, "Answer the council's points of fact.");
		this.letter = Incomplete.unlessGiven(text, "Give the letter as it is now final.");
		this.stage = Stage.SETTLED;
		say("Facts answered", given, by);
		return new LetterSettled(council(), reference(), given, this.letter);
	}

	private void unlessReading(By by) {
		unlessPeer(by);
		if (!this.stage.reading()) {
			throw refusal("This peer challenge is " + this.stage.words() + ", so its workspace is not open.");
		}
	}

}
