package org.assay.cabinet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CabinetReportTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final By LEAD = by("sam", "assurance-lead");

	private final CabinetReport report = new CabinetReport(UUID.randomUUID(), "exampleshire",
			new Reference("review", UUID.randomUUID().toString()), composition("Two duties are not met."), TODAY);

	@Test
	void takesTheRecordInAsItIsAndKeepsItWhateverTheAuthorWrites() {
		this.report.draft(draft(Map.of(Part.RISKS, "The plan may slip.")), List.of(), LEAD);

		assertThat(this.report.part(Part.RISKS).text()).isEqualTo("Two duties are not met.\n\nThe plan may slip.");
	}

	@Test
	@Tag("D8")
	@Tag("R52")
	@Tag("D16")
	@Tag("D17")
	void hasEveryPartInItsOrderAndTheCouncilsOwnBeforeTheContact() {
		this.report.draft(new DraftReport(draft(Map.of()).written(),
				List.of(new DraftReport.FurtherText("Climate implications", "None."))), List.of(), LEAD);

		assertThat(this.report.parts()).extracting(ReportPart::heading)
			.startsWith("Title", "Programme area", "Summary", "Recommendations", "Proposals and details", "Finance",
					"Risks and uncertainties", "Policy and performance agenda implications",
					"Background papers and consultation")
			.containsSubsequence("Exempt information", "Climate implications", "Contact");
	}

	@Test
	@Tag("R49")
	@Tag("R50")
	@Tag("R51")
	@Tag("R52")
	void refusesAnEmptyPartByItsName() {
		Map<Part, String> written = new EnumMap<>(draft(Map.of()).written());
		written.remove(Part.LEGAL);

		assertThatThrownBy(() -> this.report.draft(new DraftReport(written, List.of()), List.of(), LEAD))
			.isInstanceOf(Incomplete.class)
			.hasMessage("Write the part “Legal implications”, or say there why it has nothing to report, "
					+ "such as “no implications”; no part may be empty.");
		assertThatThrownBy(() -> new DraftReport.FurtherText("Climate implications", " "))
			.isInstanceOf(Incomplete.class)
			.hasMessageContaining("Climate implications");
	}

	@Test
	void voidsAClearanceWhenAPartIsChangedAndSaysWhich() {
		this.report.draft(draft(Map.of()), List.of(), LEAD);
		List<Clearance> cleared = everybodyClears();
		this.report.weighClearances(cleared);
		this.report.holdBack("The costs have changed.", LEAD);

		ReportDrafted drafted = this.report.draft(draft(Map.of(Part.FINANCE, "40,000 pounds.")), cleared, LEAD);

		assertThat(drafted.changed()).containsExactly("Finance");
		assertThat(drafted.voided()).containsExactly(Clearance.Office.values());
		assertThat(cleared).allSatisfy((one) -> {
			assertThat(one.changedIn(this.report.parts())).containsExactly("Finance");
			assertThat(one.accepted()).isTrue();
		});
		assertThat(this.report.weighClearances(cleared).missing()).containsExactly(Clearance.Office.values());
	}

	@Test
	void letsAClearanceStandWhereNothingChanged() {
		this.report.draft(draft(Map.of()), List.of(), LEAD);
		List<Clearance> cleared = everybodyClears();
		this.report.weighClearances(cleared);
		this.report.holdBack("Look at it again.", LEAD);

		assertThat(this.report.draft(draft(Map.of()), cleared, LEAD).voided()).isEmpty();
		assertThat(this.report.weighClearances(cleared).missing()).isEmpty();
	}

	@Test
	void voidsClearancesWhenTheReviewWasConcludedAnew() {
		this.report.draft(draft(Map.of()), List.of(), LEAD);
		List<Clearance> cleared = everybodyClears();

		ReportDrafted drafted = this.report.recompose(composition("One duty is not met."), cleared);

		assertThat(drafted.changed()).containsExactly("Risks and uncertainties");
		assertThat(drafted.voided()).hasSize(4);
	}

	@Test
	@Tag("A23")
	@Tag("D25")
	void publishesNothingThatIsNotClearedAsItStands() {
		this.report.draft(draft(Map.of()), List.of(), LEAD);
		List<Clearance> cleared = everybodyClears();
		this.report.weighClearances(cleared);
		this.report.recompose(composition("One duty is not met."), cleared);

		assertThatThrownBy(() -> this.report.publishAgenda(TODAY, cleared, by("dan", "democratic-services")))
			.isInstanceOf(NotCleared.class)
			.hasMessage("The report is not cleared as it is now by: Finance, Legal, Equalities, Monitoring officer. "
					+ "Hold it back, so that it is drafted and cleared again.");
	}

	@Test
	@Tag("A23")
	@Tag("A16")
	void isClearedOnlyByWhoHoldsTheOfficeAndDidNotDraftIt() {
		By both = new By(new Actor("sam", "Sam",
				Set.of(new Actor.Post("exampleshire", "assurance-lead"), new Actor.Post("exampleshire", "finance")),
				false), Instant.EPOCH, TODAY);
		this.report.draft(draft(Map.of()), List.of(), both);
		ClearReport finance = ClearReport.of(Clearance.Office.FINANCE, true, null);

		assertThatThrownBy(() -> this.report.clear(finance, both)).isInstanceOf(OwnDraft.class);
		assertThatThrownBy(() -> this.report.clear(finance, by("leo", "legal"))).isInstanceOf(ForAnotherPost.class);
		assertThatThrownBy(() -> ClearReport.of(Clearance.Office.FINANCE, false, " ")).isInstanceOf(Incomplete.class)
			.hasMessage("Say what has to change before you can clear the report, so that its author knows.");
	}

	@Test
	void neverMixesTheExemptAppendixIntoThePublicVersion() {
		this.report.draft(draft(Map.of(Part.EXEMPT_APPENDIX, "The director's salary.")), List.of(), LEAD);

		VersionContent open = VersionContent.of(this.report, "Exampleshire", null, Openness.PUBLIC, List.of(),
				List.of());
		VersionContent exempt = VersionContent.of(this.report, "Exampleshire", null, Openness.EXEMPT, List.of(),
				List.of());

		assertThat(open.text(Part.EXEMPT_APPENDIX)).isEmpty();
		assertThat(open.toString()).doesNotContain("salary");
		assertThat(exempt.text(Part.EXEMPT_APPENDIX)).isEqualTo("The director's salary.");
	}

	@Test
	void isNotWithdrawnOnceItIsWithdrawn() {
		this.report.withdraw("Overtaken by events.", LEAD);

		assertThatThrownBy(() -> this.report.withdraw("Again.", LEAD)).isInstanceOf(ReportElsewhere.class)
			.hasMessageStartingWith("This report is withdrawn");
	}

	private List<Clearance> everybodyClears() {
		return Stream.of(Clearance.Office.values())
			.map((office) -> this.report.clear(ClearReport.of(office, true, null), by(office.name(), office.post())))
			.toList();
	}

	private static DraftReport draft(Map<Part, String> otherwise) {
		Map<Part, String> written = new EnumMap<>(Part.class);
		Stream.of(Part.values())
			.filter((part) -> part != Part.EXEMPT_APPENDIX && part != Part.RISKS)
			.forEach((part) -> written.put(part, "No implications."));
		written.putAll(otherwise);
		return new DraftReport(written, List.of());
	}

	private static Composition composition(String risks) {
		return new Composition(Map.of(Part.RISKS, risks), Map.of(Part.TITLE, "Assurance"), List.of(), List.of());
	}

	private static By by(String user, String post) {
		return new By(new Actor(user, user, Set.of(new Actor.Post("exampleshire", post)), false), Instant.EPOCH, TODAY);
	}

}
