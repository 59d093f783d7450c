package org.assay.scrutiny;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.cabinet.Attendance;
import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionRecord;
import org.assay.cabinet.Meeting;
import org.assay.cabinet.MeetingDesk;
import org.assay.council.Bodies;
import org.assay.review.ReviewDesk;
import org.assay.review.ReviewFilter;
import org.assay.review.ReviewRecords;
import org.assay.shared.Reference;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/** What scrutiny can look at, and who took part in it. */
@Component
class ScrutinySubjects {

	private static final int NEWEST_REVIEWS = 50;

	private final ReviewRecords reviews;

	private final ReviewDesk reviewDesk;

	private final DecisionDesk decisions;

	private final MeetingDesk meetings;

	private final Bodies bodies;

	ScrutinySubjects(ReviewRecords reviews, ReviewDesk reviewDesk, DecisionDesk decisions, MeetingDesk meetings,
			Bodies bodies) {
		this.reviews = reviews;
		this.reviewDesk = reviewDesk;
		this.decisions = decisions;
		this.meetings = meetings;
		this.bodies = bodies;
	}

	/** The published decisions and the newest reviews of the council. */
	List<Option> of(String council) {
		Stream<Option> taken = this.decisions.published(council)
			.stream()
			.map((decision) -> new Option(decision.reference().toString(),
					"Decision " + decision.number() + ": " + decision.title()));
		Stream<Option> tested = this.reviews.list(ReviewFilter.of(council), 0, NEWEST_REVIEWS)
			.reviews()
			.stream()
			.map((review) -> new Option("review:" + review.id(), "Review: " + review.title()));
		return Stream.concat(taken, tested).toList();
	}

	/** What people call it. */
	String title(Reference subject) {
		return subject.kind().equals("review") ? this.reviewDesk.get(subject).title()
				: this.decisions.get(subject).title();
	}

	/**
	 * The user ids of those who took part in it. Where no minutes say who came to the
	 * meeting that decided, everybody who votes there.
	 */
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
		return Stream
			.concat(decision.decidedBy().stream(),
					decision.meeting().map(this.meetings::get).stream().flatMap(this::present))
			.collect(Collectors.toSet());
	}

	private Stream<String> present(Meeting meeting) {
		if (meeting.stage() == Meeting.Stage.HELD) {
			return meeting.attendance()
				.stream()
				.filter(Attendance::decided)
				.flatMap((one) -> Optional.ofNullable(one.person()).stream());
		}
		return this.bodies.findByIdAndCouncil(meeting.body(), meeting.council())
			.stream()
			.flatMap((body) -> body.members().keySet().stream().filter(body::canVote));
	}

}
