package org.assay.cabinet;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.action.ActionDesk;
import org.assay.action.OpenAction;
import org.assay.cabinet.document.DecisionLine;
import org.assay.review.DepartedDuty;
import org.assay.review.DutyDesk;
import org.assay.review.ReviewDesk;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Which decisions and actions the versions of a report tell of. */
class VersionContentsModuleTests extends CommitteeTown {

	@Autowired
	VersionContents contents;

	@Autowired
	CabinetReports reports;

	@Autowired
	ReportRecords records;

	@Autowired
	ExemptMatters exempt;

	@Autowired
	ReviewDesk reviews;

	@Autowired
	DutyDesk duties;

	@Autowired
	ActionDesk actions;

	private Reference review = new Reference("review", new UUID(0, 0).toString());

	@BeforeEach
	void aReviewWithADepartedDuty() {
		this.review = prepared(() -> DepartedDuty.in(this.council, MONDAY, this.town, this.somebody, this.reviews,
				this.duties, this.transaction));
	}

	@Test
	void tellsWhoLetWhichDutyBeDepartedFromAndWhy() {
		assertThat(of(report("None."), Openness.PUBLIC).decisions())
			.filteredOn((line) -> line.decision().startsWith("Departure"))
			.extracting(DecisionLine::date, DecisionLine::decision, DecisionLine::reasons)
			.containsExactly(tuple(MONDAY, "Departure from duty D20: accepted", "Children are served better."));
		assertThat(of(report("None."), Openness.PUBLIC).decisions()).extracting(DecisionLine::by)
			.as("names, not user ids")
			.allMatch((name) -> name.contains(" "));
	}

	@Test
	void tellsOfAnExemptDecisionAndItsActionsInTheExemptVersionOnly() {
		CabinetReport report = report("The director's salary.");
		decided(report, Openness.PUBLIC, "A rota is set up.", "Set up a rota.");
		decided(report, Openness.EXEMPT, "The salary is raised.", "Raise the salary.");

		VersionContent open = of(report, Openness.PUBLIC);
		VersionContent whole = of(report, Openness.EXEMPT);

		assertThat(decisions(open)).contains("Approved: A rota is set up.")
			.doesNotContain("Approved: The salary is raised.");
		assertThat(actions(open)).containsExactly("Set up a rota.");
		assertThat(decisions(whole)).contains("Approved: A rota is set up.", "Approved: The salary is raised.");
		assertThat(actions(whole)).containsExactly("Set up a rota.", "Raise the salary.");
	}

	@Test
	void tellsNothingExemptWhereAReportHasNoExemptVersion() {
		CabinetReport report = report("");
		decided(report, Openness.EXEMPT, "The salary is raised.", "Raise the salary.");

		assertThat(decisions(of(report, Openness.EXEMPT))).doesNotContain("Approved: The salary is raised.");
		assertThat(actions(of(report, Openness.EXEMPT))).isEmpty();
	}

	@Test
	void showsTheExemptDecisionOnAReportToThoseWhoMayReadIt() {
		CabinetReport report = report("");
		Reference decision = decided(report, Openness.EXEMPT, "The salary is raised.", "Raise the salary.");
		this.transaction.executeWithoutResult(
				(status) -> this.reports.get(this.somebody.actor(), report.reference()).decision = decision.toString());

		assertThat(this.records.sheet(report.id()).toString()).contains("The salary is raised.", "It is low.");
		as("inspector", "inspector");
		assertThat(this.records.sheet(report.id()).toString()).contains("Approved")
			.doesNotContain("The salary is raised.", "It is low.", "No rise.");
	}

	@Test
	void keepsFromTheLedgerWhatIsSaidOfAnExemptDecisionAndOfAnExemptAppendix() {
		CabinetReport secret = report("The director's salary.");
		CabinetReport open = report("");
		ReportHeldBack reasons = new ReportHeldBack(this.council, secret.reference(), "The salary is wrong.");
		assertThat(kept(reasons)).isTrue();
		assertThat(kept(new ReportClosed(this.council, secret.reference()))).isFalse();
		assertThat(kept(new ReportHeldBack(this.council, open.reference(), "A slip."))).isFalse();

		Reference hidden = decided(open, Openness.EXEMPT, "It is raised.", "Raise it.");
		Reference told = decided(open, Openness.PUBLIC, "It is set up.", "Set it up.");
		assertThat(kept(new DecisionStands(this.council, hidden, "No rise.", MONDAY))).isTrue();
		assertThat(kept(new DecisionStands(this.council, told, "A rota.", MONDAY))).isFalse();
	}

	/** In a transaction, as facts are published. */
	private boolean kept(Fact fact) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> this.exempt.include(fact)));
	}

	private CabinetReport report(String secret) {
		CabinetReport report = new CabinetReport(UUID.randomUUID(), this.council, this.review,
				new Composition(Map.of(), Map.of(Part.EXEMPT_APPENDIX, secret), List.of(), List.of()), MONDAY);
		return this.transaction.execute((status) -> this.reports.save(report));
	}

	/** Decides, and publishes it, with the action that follows. */
	private Reference decided(CabinetReport report, Openness openness, String decision, String toDo) {
		Reference decided = this.decisions.record(new RecordDecision(this.council, report.reference(),
				DecisionMaker.MEMBER, null, this.leader, MONDAY, "Pay", DecisionOutcome.APPROVED, decision,
				"It is low.", "No rise.", "None.", null, null, false, openness, List.of(), null));
		this.decisions.publish(decided, MONDAY);
		this.actions.open(new OpenAction(this.council, decided, toDo));
		return decided;
	}

	private VersionContent of(CabinetReport report, Openness openness) {
		return this.transaction.execute(
				(status) -> this.contents.of(this.reports.get(this.somebody.actor(), report.reference()), openness));
	}

	private static List<String> decisions(VersionContent content) {
		return content.decisions().stream().map(DecisionLine::decision).toList();
	}

	private static List<String> actions(VersionContent content) {
		return content.actions().stream().map(ReportAction::toDo).toList();
	}

}
