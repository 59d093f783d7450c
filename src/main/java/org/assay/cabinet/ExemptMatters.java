package org.assay.cabinet;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assay.shared.Actor;
import org.assay.shared.ExemptFacts;
import org.assay.shared.ExemptReaders;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.StepCompleted;

import org.springframework.stereotype.Component;

/**
 * Knows which decisions are exempt from publication, and whether the signed-in person may
 * read them all the same. That there is one, and its title, everybody may know: SI
 * 2012/2089 reg 5 has it announced.
 */
@Component
public class ExemptMatters implements ExemptFacts {

	private final DecisionRecords decisions;

	private final CallIns callIns;

	private final CabinetReports reports;

	private final SignedIn signedIn;

	ExemptMatters(DecisionRecords decisions, CallIns callIns, CabinetReports reports, SignedIn signedIn) {
		this.decisions = decisions;
		this.callIns = callIns;
		this.reports = reports;
		this.signedIn = signedIn;
	}

	/** Whether it is a decision that is exempt, or the call-in of one. */
	@Override
	public boolean include(Reference matter) {
		return switch (matter.kind()) {
			case DecisionId.KIND -> isExempt(Optional.of(matter));
			case CallInId.KIND -> isExempt(this.callIns.findById(CallInId.of(matter).value()).map(CallIn::decision));
			default -> false;
		};
	}

	/**
	 * Known to this transaction from here on, so that a list asks for none of its own.
	 */
	public void meet(Collection<Reference> matters) {
		this.decisions.findAllByIdIn(matters.stream()
			.filter((matter) -> matter.kind().equals(DecisionId.KIND))
			.map((matter) -> DecisionId.of(matter).value())
			.collect(Collectors.toSet()));
	}

	/** Whether the signed-in person may not read what is exempt in the council. */
	public boolean areHiddenIn(String council) {
		Actor actor = this.signedIn.actor();
		return !ExemptReaders.include(actor, council);
	}

	@Override
	public boolean include(Fact fact) {
		return include(fact.subject()) || (fact.subject().kind().equals(ReportId.KIND) && givesReasons(fact)
				&& this.reports.findById(ReportId.of(fact.subject()).value())
					.filter(CabinetReport::holdsExempt)
					.isPresent());
	}

	private boolean isExempt(Optional<Reference> decision) {
		return decision.flatMap((reference) -> this.decisions.findById(DecisionId.of(reference).value()))
			.filter((found) -> found.openness() == Openness.EXEMPT)
			.isPresent();
	}

	/** The reasons for what is done with a report can quote its exempt appendix. */
	private static boolean givesReasons(Fact fact) {
		return fact instanceof ReportCleared || fact instanceof RouteOfReportAssessed || fact instanceof ReportHeldBack
				|| fact instanceof ReportWithdrawn || (fact instanceof StepCompleted step && step.reasons() != null);
	}

}
