package org.assay.leadership;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.assay.cabinet.Meeting;
import org.assay.cabinet.ExecutiveMeetings;
import org.assay.council.Councils;
import org.assay.council.LocalPolicies;
import org.assay.council.Setting;
import org.assay.review.ReviewRecords;
import org.assay.shared.By;
import org.assay.shared.Fact;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.Processes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a leadership statement from the record to the agenda of the executive. */
@Component
@Transactional
public class StatementDesk {

	static final String PROCESS = "LeadershipStatementProcess";

	private final LeadershipStatements statements;

	private final StatementComposer composer;

	private final ReviewRecords reviews;

	private final ExecutiveMeetings meetings;

	private final Processes processes;

	private final Councils councils;

	private final LocalPolicies policies;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	StatementDesk(LeadershipStatements statements, StatementComposer composer, ReviewRecords reviews,
			ExecutiveMeetings meetings, Processes processes, Councils councils, LocalPolicies policies,
			SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
		this.statements = statements;
		this.composer = composer;
		this.reviews = reviews;
		this.meetings = meetings;
		this.processes = processes;
		this.councils = councils;
		this.policies = policies;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Whether the council chose to make the statement; the guidance no longer asks it.
	 */
	@Transactional(readOnly = true)
	public boolean isChosenBy(String council) {
		return this.policies.of(council).of(Setting.LEADERSHIP_STATEMENT) == 1;
	}

	/**
	 * Opens this year's statement; its process is started by the caller.
	 * @throws StatementRefused if the council chose to make none, has made one this year
	 * or has no concluded review to draft it from
	 */
	public Reference open(String council) {
		UUID id = UUID.randomUUID();
		Reference reference = new StatementId(id).reference();
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, reference);
		// Locked, so that a person and the yearly date cannot both open one.
		if (this.councils.findForChange(council).isEmpty()) {
			throw new OutOfSight(reference);
		}
		int year = by().today().getYear();
		if (!isChosenBy(council)) {
			throw new StatementRefused("This council has not chosen to make the statement: let an administrator set "
					+ "“" + Setting.LEADERSHIP_STATEMENT.title() + "” to 1 in the local policy.", reference);
		}
		if (this.statements.existsByCouncilAndStatementYearAndStageNot(council, year, StatementStage.WITHDRAWN)) {
			throw new StatementRefused("The statement of " + year + " has been opened already; finish its open task.",
					reference);
		}
		latestReview(council, reference);
		LeadershipStatement statement = this.statements.save(new LeadershipStatement(id, council, year));
		this.events.publishEvent(statement.opened());
		return reference;
	}

	/**
	 * The statement.
	 * @throws OutOfSight if it belongs to a council the signed-in person does not see
	 */
	@Transactional(readOnly = true)
	public LeadershipStatement get(Reference reference) {
		return this.statements.get(this.signedIn.actor(), reference);
	}

	/** What the statement would take from the record if it were drafted now. */
	@Transactional(readOnly = true)
	public List<StatementSection> preview(Reference reference) {
		return this.composer.of(latestReview(get(reference).council(), reference));
	}

	public void draft(Reference reference, DraftStatement command) {
		change(reference, (statement, by) -> {
			Reference review = latestReview(statement.council(), reference);
			return statement.draft(command, review, this.composer.of(review), by);
		});
	}

	public void sign(Reference reference, SignStatement command) {
		change(reference, (statement, by) -> statement.sign(command, by));
	}

	/**
	 * Puts the statement on the agenda of a meeting of the executive.
	 * @param meeting its id
	 * @throws org.assay.cabinet.RouteUnlawful if the meeting is too near
	 */
	public void putOnAgenda(Reference reference, String meeting) {
		LeadershipStatement statement = get(reference);
		Meeting chosen = this.meetings.get(statement.council(), meeting);
		change(reference, (found, by) -> found.putOnAgenda(chosen.reference(), by));
		this.meetings.add(chosen, statement.title() + (statement.dissented() ? ", with dissent" : ""), reference);
	}

	/** Withdraws the statement and ends its process. */
	public void withdraw(Reference reference, String reasons) {
		change(reference, (statement, by) -> statement.withdraw(reasons, by));
		this.meetings.withdraw(reference);
		this.processes.tell("Msg_StatementWithdrawn", reference, Map.of());
	}

	private Reference latestReview(String council, Reference statement) {
		return this.reviews.lastConcluded(council)
			.orElseThrow(() -> new StatementRefused(
					"The statement is drafted from the record of a concluded review, and there is none yet: "
							+ "conclude a review first.",
					statement));
	}

	private void change(Reference reference, BiFunction<LeadershipStatement, By, Fact> verb) {
		this.events.publishEvent(verb.apply(get(reference), by()));
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
