package org.assay.cabinet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.assay.cabinet.document.DecisionLine;
import org.assay.council.Councils;
import org.assay.review.ReviewId;
import org.assay.review.ReviewRecords;
import org.assay.review.ReviewSheet;
import org.assay.review.SignOff;
import org.assay.shared.Messages;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gathers what a version of a report says: the report, what was decided on its matter so
 * far and what is being done about it.
 */
@Component
class VersionContents {

	/**
	 * These decide nothing; and what a person says of their own interests, or of a slip
	 * in a record, is not for publication.
	 */
	private static final Set<SignOff.Kind> NO_DECISIONS = Set.of(SignOff.Kind.INDEPENDENCE, SignOff.Kind.CORRECTION);

	private final ReviewRecords reviews;

	private final DecisionRecords decisions;

	private final FollowingActions actions;

	private final MeetingDesk meetings;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	VersionContents(ReviewRecords reviews, DecisionRecords decisions, FollowingActions actions, MeetingDesk meetings,
			Councils councils, SignedIn signedIn, Clock clock) {
		this.reviews = reviews;
		this.decisions = decisions;
		this.actions = actions;
		this.meetings = meetings;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	VersionContent of(CabinetReport report, Openness openness) {
		String council = this.councils.get(this.signedIn.actor(), report.council()).name();
		@Nullable Meeting meeting = report.meeting().map(this.meetings::get).orElse(null);
		List<DecisionRecord> decided = this.decisions
			.findBySourceAndStageNotOrderByYearRecordedAscPlaceInYearAsc(report.reference().toString(),
					DecisionStage.RECORDED)
			.stream()
			.filter((decision) -> decision.openness().mayStandIn(report.holdsExempt() ? openness : Openness.PUBLIC))
			.toList();
		return VersionContent.of(report, council, meeting, openness,
				Stream.concat(inReview(report), decided.stream().map(VersionContents::line)).toList(),
				Stream.concat(Stream.of(report.review()), decided.stream().map(DecisionRecord::reference))
					.flatMap((source) -> this.actions.from(source).stream())
					.toList());
	}

	private Stream<DecisionLine> inReview(CabinetReport report) {
		ReviewSheet review = this.reviews.sheet(ReviewId.of(report.review()).value());
		return Stream
			.concat(review.signOffs()
				.stream()
				.filter((one) -> NO_DECISIONS.stream().noneMatch((kind) -> kind.words().equals(one.kind())))
				.map(this::line), review.duties().stream().flatMap(this::departure))
			.sorted(Comparator.comparing(DecisionLine::date));
	}

	private DecisionLine line(ReviewSheet.SignOffLine one) {
		return new DecisionLine(day(one.at()), one.by(), one.kind() + ": " + one.outcome(), one.reasons());
	}

	/**
	 * Statutory guidance is departed from for written reasons that the director accepts.
	 */
	private Stream<DecisionLine> departure(ReviewSheet.DutyLine duty) {
		return Stream.ofNullable(duty.departureAt())
			.map((at) -> new DecisionLine(day(at), Objects.toString(duty.departureBy(), ""),
					Messages.in(VersionContents.class, "paper.departure", duty.key()),
					Objects.toString(duty.departureReasons(), "")));
	}

	private LocalDate day(Instant at) {
		return at.atZone(this.clock.getZone()).toLocalDate();
	}

	private static DecisionLine line(DecisionRecord decided) {
		return new DecisionLine(decided.wording().decidedOn(), decided.decider(),
				decided.outcome().words() + ": " + decided.wording().decision(), decided.wording().reasons());
	}

}
