package org.assay.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.assay.shared.Actor;
import org.assay.shared.Fact;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.http.MediaType;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SpringBootTest(classes = CouncilRegisterModuleTests.Installation.class,
		webEnvironment = SpringBootTest.WebEnvironment.NONE)
@RecordApplicationEvents
class CouncilRegisterModuleTests {

	private static final String EDITION = "2012-13";

	@Autowired
	CouncilRegister register;

	@Autowired
	ApplicationEvents events;

	@Autowired
	Installation installation;

	@BeforeEach
	void thePolicyOfficerIsSignedIn() {
		signIn("policy-officer", "exampleshire");
	}

	@Test
	@Tag("R67")
	void correctsAClauseForOneCouncilOnly() {
		this.register.correct(paragraph("D07", "paragraph 9", true));
		this.register.correct(paragraph("E2", "paragraph 15", false));

		Edition ours = this.register.edition("exampleshire", EDITION);
		assertThat(ours.clauseOf("D07")).isEqualTo(new Clause("paragraph 9", true));
		assertThat(ours.clauseOf("E2")).isEqualTo(new Clause("paragraph 15", false));
		assertThat(ours.clauseOf("D08")).isEqualTo(new Clause("page 5", false));
		signIn("policy-officer", "elsewhere");
		assertThat(this.register.edition("elsewhere", EDITION)).isEqualTo(new Register().edition(EDITION));
	}

	@Test
	void correctsAClauseAgainAndTellsEveryTime() {
		this.register.correct(paragraph("D09", "paragraph 10", false));
		this.register.correct(paragraph("D09", "paragraph 11", true));

		assertThat(this.register.edition("exampleshire", EDITION).clauseOf("D09"))
			.isEqualTo(new Clause("paragraph 11", true));
		assertThat(this.events.stream(ClauseCorrected.class)).extracting(ClauseCorrected::of, ClauseCorrected::clause)
			.containsExactly(tuple("D09", new Clause("paragraph 10", false)),
					tuple("D09", new Clause("paragraph 11", true)));
	}

	@Test
	void refusesACorrectionWithoutLabelOrReason() {
		assertThatThrownBy(() -> new CorrectClause("exampleshire", EDITION, "D01", " ", true, "misprint"))
			.isInstanceOf(Incomplete.class);
		assertThatThrownBy(() -> new CorrectClause("exampleshire", EDITION, "D01", "paragraph 5", true, ""))
			.isInstanceOf(Incomplete.class);
	}

	@Test
	void refusesACorrectionOfSomethingTheEditionDoesNotHave() {
		assertThatThrownBy(() -> this.register.correct(paragraph("D99", "paragraph 9", true)))
			.isInstanceOf(UnknownDuty.class);
	}

	@Test
	void letsOnlyThoseChangeTheRegisterWhoLookAfterIt() throws IOException {
		ComplianceFramework framework = framework();
		signIn("duty-owner", "exampleshire");

		assertThatThrownBy(() -> this.register.correct(paragraph("D01", "paragraph 9", true)))
			.isInstanceOf(RegisterKeeperNeeded.class);
		assertThatThrownBy(() -> this.register.keep("exampleshire", EDITION, framework))
			.isInstanceOf(RegisterKeeperNeeded.class);
		assertThat(this.events.stream(Fact.class)).isEmpty();
	}

	@Test
	void hidesACouncilsRegisterFromOthers() {
		signIn("policy-officer", "elsewhere");

		assertThatThrownBy(() -> this.register.edition("exampleshire", EDITION)).isInstanceOf(OutOfSight.class);
		assertThatThrownBy(() -> this.register.discharges("exampleshire", EDITION)).isInstanceOf(OutOfSight.class);
		assertThatThrownBy(() -> this.register.correct(paragraph("D01", "paragraph 9", true)))
			.isInstanceOf(OutOfSight.class);
	}

	@Test
	void keepsHowTheCouncilDischargesEachDuty() throws IOException {
		this.register.keep("exampleshire", EDITION, framework());

		List<ImportedDuty> discharges = this.register.discharges("exampleshire", EDITION);
		assertThat(discharges).hasSize(44);
		assertThat(discharges.get(43))
			.isEqualTo(new ImportedDuty("D44", 82, "Discharge duties on school staffing and governance",
					DutyType.PERFORMANCE, Focus.OUTPUT, framework().rows().get(43).howDischarged(), ""));
		assertThat(this.events.stream(FrameworkImported.class)).singleElement()
			.satisfies((imported) -> assertThat(imported.duties()).isEqualTo(discharges));
	}

	@Test
	void showsNothingWhereNothingWasImported() {
		signIn("assurance-lead", "newshire");

		assertThat(this.register.discharges("newshire", EDITION)).isEmpty();
	}

	@Test
	void answersWithEveryBadRowOverHttp() throws Exception {
		http()
			.perform(put("/api/v1/councils/exampleshire/editions/2012-13/framework")
				.content("Duty,Type,Focus,How discharged\nLead,,outcome,\nBuy,output,output,\n"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.badRows[0].line").value(2))
			.andExpect(jsonPath("$.badRows[1].line").value(3));
		assertThat(this.events.stream(Fact.class)).isEmpty();
	}

	@Test
	void takesAFrameworkAndACorrectionOverHttp() throws Exception {
		byte[] file = Files.readAllBytes(Path.of("src/test/resources/register-import/framework-of-a-borough.txt"));

		http().perform(put("/api/v1/councils/exampleshire/editions/2012-13/framework").content(file))
			.andExpect(status().isNoContent());
		http()
			.perform(put("/api/v1/councils/exampleshire/editions/2012-13/clauses/M01")
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"label\":\"paragraph 8\",\"verified\":true,\"reason\":\"Compared.\"}"))
			.andExpect(status().isNoContent());

		http().perform(get("/api/v1/councils/exampleshire/editions/2012-13/framework"))
			.andExpect(jsonPath("$.length()").value(44));
		http().perform(get("/api/v1/councils/exampleshire/editions/2012-13"))
			.andExpect(jsonPath("$.duties[44].clause.label").value("paragraph 8"));
		http().perform(get("/api/v1/editions/2012-13"))
			.andExpect(jsonPath("$.duties[44].clause.label").value("page 5"));
		http().perform(get("/api/v1/editions"))
			.andExpect(jsonPath("$[0].key").value("2009"))
			.andExpect(jsonPath("$[1].key").value("2012-13"));
	}

	@Test
	void tellsOverHttpWhatAnEditionChanged() throws Exception {
		http().perform(get("/api/v1/editions/2012-13/changes-since/2009"))
			.andExpect(jsonPath("$.changes[0].change").value("CHANGED"))
			.andExpect(jsonPath("$.changes[0].before[1].key").value("3.9"))
			.andExpect(jsonPath("$.changes[0].after.key").value("D01"));
	}

	private MockMvc http() {
		return MockMvcBuilders.standaloneSetup(new RegisterController(new Register(), this.register)).build();
	}

	private void signIn(String post, String council) {
		this.installation.actor = new Actor("kim", "Kim Ito", Set.of(new Actor.Post(council, post)), false);
	}

	private static CorrectClause paragraph(String of, String label, boolean verified) {
		return new CorrectClause("exampleshire", EDITION, of, label, verified, "Compared with the printed text.");
	}

	private static ComplianceFramework framework() throws IOException {
		try (InputStream file = Objects.requireNonNull(
				CouncilRegisterModuleTests.class.getResourceAsStream("/register-import/framework-of-a-borough.txt"))) {
			return ComplianceFramework.read(file);
		}
	}

	/**
	 * Not annotated as configuration, so that tests of the whole application do not find
	 * it.
	 */
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
			HibernateJpaAutoConfiguration.class, TransactionAutoConfiguration.class })
	@EntityScan(basePackageClasses = Register.class)
	@EnableJpaRepositories(basePackageClasses = Register.class)
	@Import({ Register.class, CouncilRegister.class, EditionDesk.class })
	static class Installation {

		volatile Actor actor = Actor.ASSAY;

		@Bean
		SignedIn signedIn() {
			return () -> this.actor;
		}

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/London"));
		}

	}

}
