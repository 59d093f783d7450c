package org.assay.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.assay.action.ActionRecords;
import org.assay.cabinet.DecisionSheets;
import org.assay.cabinet.MeetingDesk;
import org.assay.cabinet.ReportRecords;
import org.assay.council.Council;
import org.assay.council.Held;
import org.assay.council.Holdings;
import org.assay.council.Posts;
import org.assay.evidence.CaseEvidence;
import org.assay.inspection.InspectionContent.Tested;
import org.assay.peer.ChallengeRecords;
import org.assay.register.CouncilRegister;
import org.assay.register.Edition;
import org.assay.register.Register;
import org.assay.review.CommissionReview;
import org.assay.review.ReviewFilter;
import org.assay.review.ReviewId;
import org.assay.review.ReviewLine;
import org.assay.review.ReviewRecords;
import org.assay.scrutiny.ScrutinyRecords;
import org.assay.shared.SignedIn;

import org.springframework.stereotype.Component;

/**
 * Reads for an inspector what the signed-in person may read of the council: what is
 * exempt stays with those who may read it.
 */
@Component
class InspectionReader {

	private static final Set<String> LEADING = Set.of("leader", Posts.LMCS, Posts.CHIEF_EXECUTIVE, Posts.DCS);

	private final Holdings holdings;

	private final Register register;

	private final CouncilRegister councilRegister;

	private final ReviewRecords reviews;

	private final CaseEvidence evidence;

	private final ReportRecords reports;

	private final MeetingDesk meetings;

	private final DecisionSheets decisions;

	private final ScrutinyRecords scrutiny;

	private final ChallengeRecords challenges;

	private final ActionRecords actions;

	private final SignedIn signedIn;

	private final Clock clock;

	InspectionReader(Holdings holdings, Register register, CouncilRegister councilRegister, ReviewRecords reviews,
			CaseEvidence evidence, ReportRecords reports, MeetingDesk meetings, DecisionSheets decisions,
			ScrutinyRecords scrutiny, ChallengeRecords challenges, ActionRecords actions, SignedIn signedIn,
			Clock clock) {
		this.holdings = holdings;
		this.register = register;
		this.councilRegister = councilRegister;
		this.reviews = reviews;
		this.evidence = evidence;
		this.reports = reports;
		this.meetings = meetings;
		this.decisions = decisions;
		this.scrutiny = scrutiny;
		this.challenges = challenges;
		this.actions = actions;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	InspectionContent read(Council council) {
		String key = council.key();
		List<Tested> tested = tested(key);
		return new InspectionContent(council, LocalDate.now(this.clock), this.signedIn.actor().name(), posts(key),
				edition(key, tested), tested,
				this.reports.of(key).stream().map((line) -> this.reports.sheet(line.id())).toList(),
				this.meetings.of(key), this.decisions.of(key),
				this.scrutiny.of(key).stream().map((line) -> this.scrutiny.sheet(line.id())).toList(),
				this.challenges.hosted(key).stream().map((line) -> this.challenges.sheet(line.id())).toList(),
				this.actions.of(key).stream().map((line) -> this.actions.sheet(line.id())).toList());
	}

	private List<Held> posts(String council) {
		return this.holdings.of(council)
			.stream()
			.filter((held) -> LEADING.contains(held.appointment().post()))
			.toList();
	}

	/** Every concluded review, the newest first. */
	private List<Tested> tested(String council) {
		return this.reviews.all(ReviewFilter.of(council))
			.stream()
			.filter((line) -> line.opinion() != null)
			.map(ReviewLine::id)
			.map((id) -> new Tested(this.reviews.sheet(id), this.evidence.publishable(new ReviewId(id).reference())))
			.toList();
	}

	/** As the council has corrected it. */
	private Edition edition(String council, List<Tested> tested) {
		return this.councilRegister.edition(council,
				tested.stream()
					.map(Tested::sheet)
					.flatMap((sheet) -> Stream.ofNullable(sheet.commission()))
					.map(CommissionReview::edition)
					.findFirst()
					.orElseGet(() -> this.register.current().key()));
	}

}
