package org.assay.guidance;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.assay.action.ActionRecords;
import org.assay.cabinet.ExecutiveMeetings;
import org.assay.cabinet.FrozenPapers;
import org.assay.cabinet.Meeting;
import org.assay.cabinet.Part;
import org.assay.cabinet.VersionContent;
import org.assay.council.Councils;
import org.assay.register.Duty;
import org.assay.register.Edition;
import org.assay.register.EditionComparison;
import org.assay.register.Register;
import org.assay.review.RequestReview;
import org.assay.review.ReviewRequests;
import org.assay.review.Trigger;
import org.assay.shared.By;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a check of the guidance from its opening to the review of what changed. */
@Component
@Transactional
public class GuidanceDesk {

	static final String PROCESS = "GuidanceChangeProcess";

	private final GuidanceChanges changes;

	private final Register register;

	private final ActionRecords actions;

	private final ReviewRequests reviews;

	private final ExecutiveMeetings meetings;

	private final FrozenPapers papers;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	GuidanceDesk(GuidanceChanges changes, Register register, ActionRecords actions, ReviewRequests reviews,
			ExecutiveMeetings meetings, FrozenPapers papers, Councils councils, SignedIn signedIn, Clock clock,
			ApplicationEventPublisher events) {
		this.changes = changes;
		this.register = register;
		this.actions = actions;
		this.reviews = reviews;
		this.meetings = meetings;
		this.papers = papers;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Opens the record of a check; its process is started by the caller.
	 * @throws GuidanceRefused if one is under way already
	 */
	public Reference open(String council) {
		UUID id = UUID.randomUUID();
		Reference reference = new GuidanceChangeId(id).reference();
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, reference);
		// Locked, so that a person and the yearly date cannot both open one.
		if (this.councils.findForChange(council).isEmpty()) {
			throw new OutOfSight(reference);
		}
		if (this.changes.existsByCouncilAndStageIn(council, Stage.OPEN)) {
			throw new GuidanceRefused("A check of the guidance is under way already; finish its open task first.",
					reference);
		}
		GuidanceChange change = this.changes.save(new GuidanceChange(id, council, by().today().getYear()));
		this.events.publishEvent(change.opened());
		return reference;
	}

	/**
	 * The check.
	 * @throws OutOfSight if it belongs to a council the signed-in person does not see
	 */
	@Transactional(readOnly = true)
	public GuidanceChange get(Reference reference) {
		return this.changes.get(this.signedIn.actor(), reference);
	}

	/**
	 * The editions that can be found to be new: the one in force, unless it was taken up.
	 */
	@Transactional(readOnly = true)
	public List<Edition> candidates(String council) {
		Edition current = this.register.current();
		return isTakenUp(council, current.key()) ? List.of() : List.of(current);
	}

	/**
	 * @param edition the key of the new edition; null if the guidance has not changed
	 */
	public void check(Reference reference, @Nullable String edition, String reasons) {
		GuidanceChange change = get(reference);
		if (edition != null) {
			this.register.inForce(edition);
			if (isTakenUp(change.council(), edition)) {
				throw new GuidanceRefused("The council has taken up the edition “" + edition
						+ "” already; say that the guidance has not changed.", reference);
			}
		}
		this.events.publishEvent(change.check(edition, reasons, by()));
	}

	/** What the edition that was found changed in the one before it. */
	@Transactional(readOnly = true)
	public EditionComparison comparison(Reference reference) {
		return get(reference).edition()
			.flatMap(this.register::changesOf)
			.orElseThrow(() -> new Incomplete("No new edition was found."));
	}

	public void remap(Reference reference, String keyChanges) {
		GuidanceChange change = get(reference);
		this.events.publishEvent(
				change.remap(comparison(reference), this.actions.openFindings(change.council()), keyChanges, by()));
	}

	/** The note on the edition that was found, as far as the record gives it. */
	@Transactional(readOnly = true)
	KeyChangesNote note(Reference reference) {
		GuidanceChange change = get(reference);
		EditionComparison comparison = comparison(reference);
		return new KeyChangesNote(this.register.edition(comparison.before()), this.register.edition(comparison.after()),
				comparison, change.reasons().orElseThrow(), change.keyChanges().orElseThrow(),
				change.note().map(CanonicalJson::read).orElse(null));
	}

	/**
	 * Makes the note and puts it on the agenda.
	 * @throws org.assay.cabinet.RouteUnlawful if the meeting is too near
	 */
	public void report(Reference reference, ReportKeyChanges command) {
		GuidanceChange change = get(reference);
		Meeting meeting = this.meetings.get(change.council(), command.meeting());
		VersionContent note = VersionContent.ofNote(this.councils.get(this.signedIn.actor(), change.council()).name(),
				meeting, note(reference).parts(command.written()));
		this.events.publishEvent(change.report(meeting.reference(), CanonicalJson.write(note),
				this.papers.keep(change.council(), note), by()));
		this.meetings.add(meeting, note.text(Part.TITLE), reference);
	}

	/**
	 * Begins a review of exactly the duties that were added or changed, unless it was
	 * begun before the note had to go to another meeting.
	 */
	public void reassess(Reference reference) {
		GuidanceChange change = get(reference);
		if (change.review().isPresent()) {
			return;
		}
		Reference review = this.reviews.begin(new RequestReview(change.council(), Trigger.GUIDANCE_CHANGE,
				by().today().getYear(), change.keyChanges().orElseThrow(),
				comparison(reference).affected().stream().map(Duty::key).toList()));
		this.events.publishEvent(change.handOn(review));
	}

	private boolean isTakenUp(String council, String edition) {
		return this.changes.existsByCouncilAndEditionAndReviewIsNotNull(council, edition);
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
