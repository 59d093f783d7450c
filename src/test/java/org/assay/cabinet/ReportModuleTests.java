package org.assay.cabinet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.cabinet.document.Form;
import org.assay.council.Governance;
import org.assay.review.Rating;
import org.assay.review.ReadinessGate;
import org.assay.review.ReviewId;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.CanonicalJson;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class ReportModuleTests extends CommitteeTown {

	private static final String SECRET = "The director's salary.";

	@Autowired
	CabinetReports reports;

	@Autowired
	Clearances clearances;

	@Autowired
	ReportVersions versions;

	@Autowired
	ReportRecords records;

	@Test
	void keepsEverythingThatIsSaidOfAReport() {
		Reference meeting = called();
		CabinetReport report = composed((one) -> {
			one.draft(draft("It costs 40,000 pounds."), List.of(), by());
			one.weighClearances(everybodyClears(one));
			one.confirmReadiness(List.of(new ReadinessGate(ReadinessGate.Gate.PORTFOLIO_HOLDER, MONDAY, null),
					new ReadinessGate(ReadinessGate.Gate.BENCHMARKING, null, "No neighbour has published a test.")),
					by());
			RouteAssessed route = RouteAssessed.of(Governance.LEADER_CABINET, true, false, "It spends a million.",
					new Exemption(Set.of(ExemptParagraph.INDIVIDUAL, ExemptParagraph.IDENTITY), true,
							"One person's pay."));
			one.assessRoute(route, by());
			RouteAssessed urgent = route.settled(LocalRules.of("", ""), Urgency.SPECIAL_URGENCY);
			one.chooseMeeting(this.meetings.get(meeting), urgent,
					new UrgencyAgreement(UrgencyAgreement.Office.COUNCIL_CHAIR, "Ada Byron", MONDAY, "The grant ends.",
							"The scrutiny chair is abroad."),
					List.of(new NoticeDue(Notice.EXECUTIVE_AGENDA, MEETING, "reg 7"),
							new NoticeDue(Notice.URGENT_PRIVATE_MEETING, MEETING, "reg 5")),
					by());
			one.publishNotices(
					List.of(new ReportNotice(Notice.URGENT_PRIVATE_MEETING, MEETING, MONDAY, "It is about pay.", null)),
					by());
		});

		read(report, (found) -> {
			assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(report);
			assertThat(found.duties()).containsExactly(
					new ReportDuty("D01", "Appoint a director", Rating.MET, Rating.PARTLY_MET, Rating.NOT_MET),
					new ReportDuty("D02", "Lead", null, null, null));
			assertThat(found.parts()).filteredOn(ReportPart::isExempt)
				.extracting(ReportPart::text)
				.containsExactly(SECRET);
		});
		assertThat(this.transaction.<List<Boolean>>execute(
				(status) -> this.clearances.latest(report).stream().map((one) -> one.clears(report.parts())).toList()))
			.containsExactly(true, true, true, true);
	}

	@Test
	void keepsAPublishedVersionAsItWasThoughTheReportIsDraftedAnew() {
		Reference meeting = called();
		List<ReportVersion> first = new ArrayList<>();
		CabinetReport report = composed((one) -> first.addAll(published(one, meeting, "It costs 40,000 pounds.")));

		read(report, (one) -> {
			one.holdBack("The costs have risen.", by());
			published(one, meeting, "It costs 90,000 pounds.");
		});

		List<ReportVersion> kept = this.versions.findByReportOrderByNumberAscOpennessAsc(report.id());
		assertThat(kept).extracting(ReportVersion::number).containsExactly(1, 1, 2, 2);
		assertThat(kept.subList(0, 2)).extracting(ReportVersion::content)
			.containsExactlyInAnyOrderElementsOf(first.stream().map(ReportVersion::content).toList())
			.allMatch((content) -> content.contains("40,000") && !content.contains("90,000"));
		assertThat(kept).extracting(ReportVersion::openness)
			.containsExactly(Openness.EXEMPT, Openness.PUBLIC, Openness.EXEMPT, Openness.PUBLIC);
		assertThat(kept).extracting((version) -> version.content().contains(SECRET))
			.containsExactly(true, false, true, false);
		assertThat(this.records.sheet(report.id()).versions()).hasSize(4)
			.allSatisfy((line) -> assertThat(line.documents())
				.containsExactly(new FrozenDocument(Form.WORD, "digest of " + line.number(), 7)));
	}

	@Test
	void showsNothingExemptToThoseWhoMayNotReadIt() {
		Reference meeting = called();
		CabinetReport report = composed((one) -> published(one, meeting, "It costs 40,000 pounds."));
		assertThat(this.records.sheet(report.id()).toString()).contains(SECRET);

		as("inspector", "inspector");

		ReportSheet sheet = this.records.sheet(report.id());
		assertThat(sheet.toString()).contains("It costs 40,000 pounds.").doesNotContain(SECRET, "One person's pay.");
		assertThat(sheet.versions()).extracting(ReportSheet.VersionLine::openness).containsExactly("Public");
	}

	@Test
	void tellsThePublicOfANoticeWhatItSaidWhateverBecomesOfTheReport(@Autowired PublicMeetings publicMeetings) {
		Meeting meeting = this.meetings.get(called());
		CabinetReport report = composed((one) -> {
			cleared(one, "A deputy");
			one.assessRoute(
					RouteAssessed.of(Governance.LEADER_CABINET, true, false, "It spends a million.", Exemption.none()),
					by());
			one.chooseMeeting(meeting, one.route().orElseThrow(), null,
					List.of(new NoticeDue(Notice.KEY_DECISION, MEETING, "reg 9")), by());
			one.publishNotices(List.of(new ReportNotice(Notice.KEY_DECISION, MEETING, MONDAY, null, null)), by());
		});

		read(report, (one) -> {
			one.holdBack("It names too little.", by());
			cleared(one, "Two deputies");
		});

		assertThat(publicMeetings.comingUp(this.council)).flatExtracting(PublishedMeeting::notices)
			.extracting(PublishedMeeting.NoticeLine::matter, PublishedMeeting.NoticeLine::withdrawnOn)
			.containsExactly(tuple("A deputy", null));

		read(report, (one) -> one.withdraw("It came too late.", by()));

		assertThat(publicMeetings.comingUp(this.council)).flatExtracting(PublishedMeeting::notices)
			.extracting(PublishedMeeting.NoticeLine::matter, PublishedMeeting.NoticeLine::withdrawnOn)
			.containsExactly(tuple("A deputy", MONDAY));
	}

	@Test
	void hidesReportsFromOtherCouncils() {
		CabinetReport report = composed((one) -> one.draft(draft("It costs nothing."), List.of(), by()));
		assertThat(this.records.list(Pageable.ofSize(9))).singleElement()
			.extracting(ReportLine::id)
			.isEqualTo(report.id());
		asStranger();

		assertThat(this.records.list(Pageable.ofSize(9))).isEmpty();
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.records.sheet(report.id()));
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.reports.get(this.somebody.actor(), report.reference()));
	}

	private CabinetReport composed(Consumer<CabinetReport> deeds) {
		Composition composition = new Composition(Map.of(Part.RISKS, "Two duties are not met."),
				Map.of(Part.TITLE, "Assurance"),
				List.of(new ReportDuty("D01", "Appoint a director", Rating.MET, Rating.PARTLY_MET, Rating.NOT_MET),
						new ReportDuty("D02", "Lead", null, null, null)),
				List.of(new ReportExhibit("Scheme of delegation", "abc", "Who decides", MONDAY, null)));
		CabinetReport report = new CabinetReport(UUID.randomUUID(), this.council,
				new ReviewId(UUID.randomUUID()).reference(), composition, MONDAY);
		this.transaction.executeWithoutResult((status) -> deeds.accept(this.reports.save(report)));
		return report;
	}

	private void cleared(CabinetReport report, String title) {
		report.draft(draft(Part.TITLE, title), List.of(), by());
		report.weighClearances(everybodyClears(report));
	}

	private List<ReportVersion> published(CabinetReport report, Reference meeting, String costs) {
		report.draft(draft(costs), List.of(), by());
		List<Clearance> cleared = everybodyClears(report);
		report.weighClearances(cleared);
		report.assessRoute(RouteAssessed.of(Governance.LEADER_CABINET, false, false, "It spends nothing.",
				new Exemption(Set.of(ExemptParagraph.INDIVIDUAL), true, "One person's pay.")), by());
		report.publishAgenda(MONDAY, cleared, by());
		Meeting chosen = this.meetings.get(meeting);
		List<ReportVersion> both = new ArrayList<>();
		for (Openness openness : Openness.values()) {
			VersionContent content = VersionContent.of(report, "Exampleshire", chosen, openness, List.of(), List.of());
			both.add(this.versions
				.save(new ReportVersion(UUID.randomUUID(), report, openness, CanonicalJson.write(content),
						List.of(new FrozenDocument(Form.WORD, "digest of " + report.versions(), 7)), by())));
		}
		return both;
	}

	private List<Clearance> everybodyClears(CabinetReport report) {
		return Stream.of(Clearance.Office.values())
			.map((office) -> this.clearances.save(report.clear(ClearReport.of(office, true, null), cleared(office))))
			.toList();
	}

	private void read(CabinetReport report, Consumer<CabinetReport> deeds) {
		this.transaction.executeWithoutResult(
				(status) -> deeds.accept(this.reports.get(this.somebody.actor(), report.reference())));
	}

	/** Whoever drafts the report and brings it before the meeting. */
	private By by() {
		return By.now(actor("sam", "assurance-lead", "democratic-services"), this.clock);
	}

	private By cleared(Clearance.Office office) {
		return By.now(actor("office", office.post()), this.clock);
	}

	private Actor actor(String user, String... posts) {
		return new Actor(user, user,
				Stream.of(posts).map((post) -> new Actor.Post(this.council, post)).collect(Collectors.toSet()), false);
	}

	private static DraftReport draft(String costs) {
		return draft(Part.FINANCE, costs);
	}

	private static DraftReport draft(Part part, String text) {
		Map<Part, String> written = new EnumMap<>(Part.class);
		Stream.of(Part.values()).filter((one) -> one != Part.RISKS).forEach((one) -> written.put(one, "None."));
		written.put(part, text);
		written.put(Part.EXEMPT_APPENDIX, SECRET);
		return new DraftReport(written,
				List.of(new DraftReport.FurtherText("Climate implications", "Fewer journeys.")));
	}

}
