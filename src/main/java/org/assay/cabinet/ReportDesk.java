package org.assay.cabinet;

import java.time.Clock;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.review.ReadinessGate;
import org.assay.review.ReviewId;
import org.assay.shared.By;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a report from the record of its review to the agenda of a meeting. */
@Component
@Transactional
public class ReportDesk {

	private static final Set<ReportStage> OPEN = Stream.of(ReportStage.values())
		.filter(ReportStage::open)
		.collect(Collectors.toUnmodifiableSet());

	private final CabinetReports reports;

	private final Clearances clearances;

	private final ReportComposer composer;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	ReportDesk(CabinetReports reports, Clearances clearances, ReportComposer composer, SignedIn signedIn, Clock clock,
			ApplicationEventPublisher events) {
		this.reports = reports;
		this.clearances = clearances;
		this.composer = composer;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Opens a report on a concluded review; its process is started by the caller.
	 * @throws NothingToReport if the review has no conclusion
	 * @throws ReportOpen if one on the same review is under way
	 */
	public Reference compose(String council, Reference review) {
		if (isUnderWay(review)) {
			throw new ReportOpen(review);
		}
		CabinetReport report = this.reports
			.save(new CabinetReport(UUID.randomUUID(), council, review, this.composer.of(review), by().today()));
		this.events.publishEvent(report.composed());
		return report.reference();
	}

	/** Whether a report on the review has steps ahead of it. */
	@Transactional(readOnly = true)
	public boolean isUnderWay(Reference review) {
		return !openOn(review).isEmpty();
	}

	/**
	 * Takes the record of a review that was concluded anew into the reports on it that
	 * are under way; clearances of what changed no longer stand.
	 */
	public void recompose(Reference review) {
		openOn(review).forEach((report) -> change(report.reference(),
				(found, by) -> found.recompose(this.composer.of(review), this.clearances.latest(found))));
	}

	/**
	 * The report.
	 * @throws org.assay.shared.OutOfSight if it belongs to a council the signed-in person
	 * does not see
	 */
	@Transactional(readOnly = true)
	public CabinetReport get(Reference reference) {
		return this.reports.get(this.signedIn.actor(), reference);
	}

	/** The last word of each office on the report. */
	@Transactional(readOnly = true)
	public List<Clearance> clearancesOf(CabinetReport report) {
		return this.clearances.latest(report);
	}

	public void draft(Reference reference, DraftReport command) {
		change(reference, (report, by) -> report.draft(command, this.clearances.latest(report), by));
	}

	/** Changes no row but the clearance's own, so that the offices never collide. */
	public void clear(Reference reference, ClearReport command) {
		CabinetReport report = get(reference);
		Clearance clearance = this.clearances.save(report.clear(command, by()));
		this.events.publishEvent(clearance.given());
	}

	/** Weighs what all offices said. */
	ClearancesWeighed weighClearances(Reference reference) {
		CabinetReport report = get(reference);
		ClearancesWeighed weighed = report.weighClearances(this.clearances.latest(report));
		this.events.publishEvent(weighed);
		return weighed;
	}

	/** Shows every approval; the report goes on. */
	public void confirmReadiness(Reference reference, List<ReadinessGate> gates) {
		change(reference, (report, by) -> report.confirmReadiness(gates, by));
	}

	/** Sends the report back to its author. */
	public void holdBack(Reference reference, String reasons) {
		change(reference, (report, by) -> report.holdBack(reasons, by));
	}

	/**
	 * Withdraws the record; its process is told by the caller in the same transaction.
	 */
	public void withdraw(Reference reference, String reasons) {
		change(reference, (report, by) -> report.withdraw(reasons, by));
	}

	CabinetReport change(Reference reference, BiFunction<CabinetReport, By, Fact> verb) {
		By by = by();
		CabinetReport report = this.reports.get(by.actor(), reference);
		this.events.publishEvent(verb.apply(report, by));
		return report;
	}

	private List<CabinetReport> openOn(Reference review) {
		return this.reports.findByReviewAndStageIn(ReviewId.of(review).value(), OPEN);
	}

	By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
