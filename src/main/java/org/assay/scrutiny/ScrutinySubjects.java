package org.assay.scrutiny;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionRecord;
import org.assay.cabinet.MeetingDesk;
import org.assay.review.ReviewDesk;
import org.assay.review.ReviewRecords;
import org.assay.shared.Reference;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/** What scrutiny can look at, and who took part in it. */
@Component
class ScrutinySubjects {

	private final ReviewRecords reviews;

	private final ReviewDesk reviewDesk;

	private final DecisionDesk decisions;

	private final MeetingDesk meetings;

	ScrutinySubjects(ReviewRecords reviews, ReviewDesk reviewDesk, DecisionDesk decisions, MeetingDesk meetings) {
		this.reviews = reviews;
		this.reviewDesk = reviewDesk;
		this.decisions = decisions;
		this.meetings = meetings;
	}

	/** The published decisions and the reviews of the council. */
	List<Option> of(String council) {
		Stream<Option> taken = this.decisions.published()
			.stream()
			.filter((decision) -> decision.council().equals(council))
			.map((decision) -> new Option(decision.reference().toString(), "Decision: " + decision.title()));
		Stream<Option> tested = this.reviews.list(0)
			.reviews()
			.stream()
			.filter((review) -> review.council().equals(council))
			.map((review) -> new Option("review:" + review.id(), "Review: " + review.title()));
		return Stream.concat(taken, tested).toList();
	}

	/** What people call it. */
	String title(Reference subject) {
		return subject.kind().equals("review") ? this.reviewDesk.get(subject).title()
				: this.decisions.get(subject).title();
	}

	/** The user ids or names of those who took part in it. */
	Set<String> tookPartIn(Reference subject) {
		return subject.kind().equals("review") ? judgedOrSigned(subject) : decided(this.decisions.get(subject));
	}

	private Set<String> judgedOrSigned(Reference review) {
		return this.reviewDesk.get(review)
			.signOffs()
			.stream()
			.map((signOff) -> signOff.signedBy())
			.collect(Collectors.toSet());
	}

	private Set<String> decided(DecisionRecord decision) {
		Stream<String> present = decision.meeting()
			.stream()
			.flatMap((meeting) -> this.meetings.get(meeting).attendance().stream())
			.filter((one) -> !one.apologies())
			.map((one) -> one.attendee());
		return Stream.concat(Stream.of(decision.decider()), present).collect(Collectors.toSet());
	}

}
