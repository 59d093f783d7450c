package org.assay.action;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionMaker;
import org.assay.cabinet.DecisionOutcome;
import org.assay.cabinet.Openness;
import org.assay.cabinet.RecordDecision;
import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.DescribeBody;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.support.AtOnce;
import org.assay.support.TownOnTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ActionModuleTests extends TownOnTables {

	@Autowired
	ActionDesk desk;

	@Autowired
	ActionRecords records;

	@Autowired
	ExemptActions exempt;

	@Autowired
	DecisionDesk decisions;

	@Autowired
	BodyDesk bodies;

	private String lead = "";

	private String owner = "";

	private String director = "";

	private UUID committee = new UUID(0, 0);

	private Reference action = new Reference("action", new UUID(0, 0).toString());

	@BeforeEach
	void anActionIsOpened() {
		this.lead = this.town.officer(this.council, "assurance-lead");
		this.owner = this.town.officer(this.council, "duty-owner");
		this.director = this.town.officer(this.council, "dcs");
		this.committee = this.bodies
			.found(new DescribeBody(this.council, "Children's Scrutiny", Body.Kind.SCRUTINY, false));
		as(this.lead, "assurance-lead");
		Reference source = new Reference("review", UUID.randomUUID().toString());
		this.desk.open(new OpenAction(this.council, source, "Name a deputy.", this.owner, MONDAY.plusDays(20)));
		this.action = new ActionId(this.records.from(source).get(0).id()).reference();
	}

	@Test
	void keepsEverythingThatIsSaidOfAnAction() {
		assertThat(sheet().line()).isEqualTo(new ActionLine(id(), this.council, "Name a deputy.", Stage.OPENED.words(),
				true, this.town.name(this.owner), MONDAY.plusDays(20), null));
		agree();
		as(this.owner, "duty-owner");
		this.desk.report(this.action,
				new ReportProgress(Progress.EXTENSION, "The post is advertised.", MONDAY.plusDays(60)), false);

		ActionSheet sheet = sheet();
		assertThat(sheet.line()).isEqualTo(new ActionLine(id(), this.council, "Name a deputy.",
				Stage.EXTENSION_ASKED.words(), true, this.town.name(this.owner), MONDAY.plusDays(30), null));
		assertThat(sheet).returns("review", (one) -> Objects.requireNonNull(one.source()).kind())
			.returns(MONDAY, ActionSheet::openedOn)
			.returns("A deputy acts within a day.", ActionSheet::successMeasure)
			.returns("Children's Scrutiny", ActionSheet::committee)
			.returns(MONDAY.plusDays(60), ActionSheet::wantedOn);
		assertThat(sheet.entries()).containsExactly(
				new ActionSheet.EntryLine("Agreed", "", "To be done by 2 April 2036.", this.town.name(this.lead),
						this.clock.instant()),
				new ActionSheet.EntryLine("Progress", "extension", "The post is advertised.",
						this.town.name(this.owner), this.clock.instant()));
	}

	@Test
	void showsWhatIsOverdueAndWhatIsOnesOwn() {
		agree();
		this.clock.moveTo(MONDAY.plusDays(31));
		as(this.owner, "duty-owner");

		assertThat(this.records.list(ActionRecords.Shown.MINE, Pageable.ofSize(9))).extracting(ActionLine::id)
			.containsExactly(id());
		assertThat(this.records.list(ActionRecords.Shown.OVERDUE, Pageable.ofSize(9))).singleElement()
			.returns(MONDAY.plusDays(30), ActionLine::overdueSince);
		assertThat(this.records.list(ActionRecords.Shown.ENDED, Pageable.ofSize(9))).isEmpty();
		as(this.lead, "assurance-lead");
		assertThat(this.records.list(ActionRecords.Shown.MINE, Pageable.ofSize(9))).isEmpty();
	}

	@Test
	void tellsWhatFollowsFromAnExemptDecisionToItsOwnerAndThoseWhoMayReadIt() {
		Reference decision = decided(Openness.EXEMPT);
		this.desk.open(new OpenAction(this.council, decision, "Pay the director more.", this.owner, MONDAY));
		this.action = new ActionId(this.records.from(decision).get(0).id()).reference();
		agree();

		as("inspector", "inspector");
		assertThat(this.records.list(ActionRecords.Shown.OPEN, Pageable.ofSize(9))).extracting(ActionLine::toDo)
			.containsExactlyInAnyOrder("Name a deputy.", "An action that is not for publication");
		assertThat(sheet().toString()).contains("Agreed")
			.doesNotContain("Pay the director", "A deputy acts", "To be done by");
		as(this.lead, "assurance-lead");
		assertThat(sheet().toString()).contains("Pay the director more.", "A deputy acts within a day.");
		as(this.owner, "duty-owner");
		assertThat(sheet().toString()).contains("Pay the director more.", "A deputy acts within a day.");
	}

	@Test
	void keepsFromTheLedgerWhatFollowsFromAnExemptDecisionOnly() {
		assertThat(this.exempt.include(new ActionWithdrawn(this.council, this.action, "Abolished."))).isFalse();
		for (Openness openness : Openness.values()) {
			Reference decision = decided(openness);
			as(this.lead, "assurance-lead");
			this.desk.open(new OpenAction(this.council, decision, "Pay more."));
			Reference following = new ActionId(this.records.from(decision).get(0).id()).reference();
			assertThat(this.exempt.include(new ActionWithdrawn(this.council, following, "Abolished.")))
				.isEqualTo(openness == Openness.EXEMPT);
		}
		assertThat(this.exempt.include(new ActionWithdrawn(this.council, decided(Openness.EXEMPT), "No action.")))
			.isFalse();
	}

	@Test
	void hidesActionsFromOtherCouncils() {
		agree();
		asStranger("dcs", "assurance-lead");

		for (ActionRecords.Shown shown : ActionRecords.Shown.values()) {
			assertThat(this.records.list(shown, Pageable.ofSize(9))).isEmpty();
		}
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(this::sheet);
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.get(this.action));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.withdraw(this.action, "Abolished."));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(
				() -> this.desk.report(this.action, new ReportProgress(Progress.GOING_ON, "Going.", null), false));
	}

	@Test
	void opensNothingByHandWhereNothingFallsShort() {
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(() -> this.desk.request(this.council, "Plan."))
			.withMessageStartingWith("No review of this council has found anything that falls short");

		assertThat(this.records.list(ActionRecords.Shown.OPEN, Pageable.ofSize(9))).singleElement()
			.returns("Name a deputy.", ActionLine::toDo);
	}

	@Test
	void opensNothingByHandForAnotherPostOrCouncil() {
		as(this.owner, "duty-owner");
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(() -> this.desk.request(this.council, "Plan."))
			.withMessage(
					"This is for the assurance lead or the director of children's services of the council, in person or by deputy; ask them to do it.");
		asStranger("dcs", "assurance-lead");
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(() -> this.desk.request(this.council, "Plan."));
	}

	@Test
	void takesTheReportOfOneOfTwoWhoReportItDoneAtOnce() {
		agree();

		List<Object> results = AtOnce
			.all(List.of(() -> reported(this.owner, "duty-owner"), () -> reported(this.director, "dcs")));

		assertThat(results).filteredOn(this.action::equals).hasSize(1);
		assertThat(results).filteredOn((result) -> !this.action.equals(result))
			.singleElement()
			.satisfiesAnyOf((other) -> assertThat(other).isInstanceOf(OptimisticLockingFailureException.class),
					(other) -> assertThat(other).isInstanceOf(ActionRefused.class));
		assertThat(sheet().entries()).extracting(ActionSheet.EntryLine::kind).containsExactly("Agreed", "Progress");
	}

	private Reference reported(String user, String post) {
		as(user, post);
		this.desk.report(this.action, new ReportProgress(Progress.DONE, "A deputy is named.", null), true);
		return this.action;
	}

	private Reference decided(Openness openness) {
		as(this.director, "democratic-services", "assurance-lead");
		return this.decisions.record(new RecordDecision(this.council, null, DecisionMaker.OFFICER, null, this.director,
				MONDAY, "Pay", DecisionOutcome.APPROVED, "It is raised.", "It is low.", "None.", "None.", null, null,
				false, openness, List.of(), null));
	}

	private void agree() {
		this.desk.agree(this.action,
				new AgreeAction(this.owner, MONDAY.plusDays(30), "A deputy acts within a day.", this.committee));
	}

	private ActionSheet sheet() {
		return this.records.sheet(id());
	}

	private UUID id() {
		return ActionId.of(this.action).value();
	}

}
