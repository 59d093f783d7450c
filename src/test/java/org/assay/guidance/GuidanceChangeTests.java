package org.assay.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assay.register.Clause;
import org.assay.register.Discharge;
import org.assay.register.Duty;
import org.assay.register.DutyStatus;
import org.assay.register.DutyType;
import org.assay.register.Edition;
import org.assay.register.EditionComparison;
import org.assay.register.Focus;
import org.assay.register.Holder;
import org.assay.register.Supersedes;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GuidanceChangeTests {

	private final GuidanceChange change = new GuidanceChange(UUID.randomUUID(), "exampleshire", 2026);

	private final EditionComparison comparison = EditionComparison.of(
			edition("a", null, duty("D01", null), duty("D02", null)),
			edition("b", "a", duty("D01", new Supersedes(List.of("D01"), false)), duty("D03", null)));

	@Test
	void endsWhereTheGuidanceHasNotChanged() {
		this.change.check(null, "Nothing on the department's page.", by("policy-officer"));

		assertThat(this.change.stage()).isEqualTo(Stage.UNCHANGED);
		assertThatThrownBy(() -> this.change.check("b", "Again.", by("policy-officer")))
			.hasMessage("The check of the guidance is ended without a change, so this cannot be done now.");
	}

	@Test
	void saysWhereSomebodyLooked() {
		assertThatThrownBy(() -> this.change.check(null, " ", by("policy-officer")))
			.hasMessage("Say where you looked and what you found.");
	}

	@Test
	void leavesEachStepToItsPost() {
		assertThatThrownBy(() -> this.change.check("b", "There it is.", by("assurance-lead")))
			.hasMessage("This is for the policy officer of the council; ask them to do it.");
		this.change.check("b", "There it is.", by("policy-officer"));

		assertThatThrownBy(() -> this.change.remap(this.comparison, List.of(), "New.", by("policy-officer")))
			.hasMessage("This is for the assurance lead of the council; ask them to do it.");
	}

	@Test
	void namesTheAddedAndChangedDutiesToBeAssessedAnew() {
		this.change.check("b", "There it is.", by("policy-officer"));

		DutiesRemapped remapped = this.change.remap(this.comparison, List.of("D01 First: partly met"), "D03 is new.",
				by("assurance-lead"));

		assertThat(remapped.affected()).containsExactly("D01", "D03");
	}

	@Test
	@Tag("T6")
	void keepsTheNoteOnTheKeyChangesAsItWasMade() {
		this.change.check("b", "There it is.", by("policy-officer"));
		assertThatThrownBy(this::report)
			.hasMessage("The check of the guidance is being remapped, so this cannot be done now.");
		this.change.remap(this.comparison, List.of(), "D03 is new.", by("assurance-lead"));

		KeyChangesReported reported = report();

		assertThat(reported.digest()).isEqualTo(CanonicalJson.digest("{}"));
		assertThatThrownBy(this::report)
			.hasMessage("The check of the guidance is waiting for the meeting of the executive that takes its note, "
					+ "so this cannot be done now.");
	}

	private KeyChangesReported report() {
		return this.change.report(new Reference("meeting", UUID.randomUUID().toString()), "{}", List.of(),
				by("policy-officer"));
	}

	@Test
	void refusesAnEditionThatDropsADutyWithOpenActions() {
		this.change.check("b", "There it is.", by("policy-officer"));

		assertThatThrownBy(() -> this.change.remap(this.comparison, List.of("D02 Second: not met"), "D02 is gone.",
				by("assurance-lead")))
			.hasMessage("The new edition drops D02, on which actions are still open; close or withdraw them first.");
		assertThat(this.change.stage()).isEqualTo(Stage.REMAPPING);
	}

	private static By by(String post) {
		return new By(new Actor("somebody", "Somebody", Set.of(new Actor.Post("exampleshire", post)), false),
				Instant.parse("2026-11-23T09:00:00Z"), LocalDate.of(2026, 11, 23));
	}

	private static Edition edition(String key, @Nullable String replaces, Duty... duties) {
		return new Edition(key, "Edition " + key, "Nobody", LocalDate.of(2020, 1, 1), replaces, Arrays.asList(duties),
				List.of(), List.of());
	}

	private static Duty duty(String key, @Nullable Supersedes supersedes) {
		return new Duty(key, "Title of " + key, "Wording of " + key, DutyType.PROFESSIONAL, Focus.OUTCOME, "Section",
				Holder.DCS, false, new Discharge(List.of("dcs"), List.of(), List.of()), new Clause("page 1", false),
				"Nowhere", supersedes, DutyStatus.CURRENT, null);
	}

}
