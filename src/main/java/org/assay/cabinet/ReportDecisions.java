package org.assay.cabinet;

import org.assay.shared.Reference;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joins a report to the decision taken on it, until that has effect. */
@Component
@Transactional
class ReportDecisions {

	private final ReportDesk reports;

	private final DecisionDesk decisions;

	private final ApplicationEventPublisher events;

	ReportDecisions(ReportDesk reports, DecisionDesk decisions, ApplicationEventPublisher events) {
		this.reports = reports;
		this.decisions = decisions;
		this.events = events;
	}

	void record(Reference report, RecordDecision command) {
		this.reports.get(report).decided(this.decisions.record(command), this.reports.by());
	}

	/** Publishes the decision, today, which opens its call-in window. */
	DecisionRecord publish(Reference report) {
		CabinetReport decided = this.reports.get(report);
		DecisionRecord published = this.decisions.publish(decisionOn(decided), this.reports.by().today());
		decided.decisionPublished(published);
		return published;
	}

	DecisionRecord on(Reference report) {
		return this.decisions.get(decisionOn(this.reports.get(report)));
	}

	/** The decision takes effect, and the report has done its work. */
	void takeEffect(Reference report) {
		CabinetReport decided = this.reports.get(report);
		this.decisions.takeEffect(decisionOn(decided));
		this.events.publishEvent(decided.close());
	}

	private static Reference decisionOn(CabinetReport report) {
		return report.decision().orElseThrow(() -> new ReportElsewhere(report.reference(), report.stage()));
	}

}
