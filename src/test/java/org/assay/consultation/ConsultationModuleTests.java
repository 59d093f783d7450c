package org.assay.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import org.assay.security.DoorFilters;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.support.TownOnTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who answered is kept apart from what they said, and goes for good. */
@Tag("A19")
class ConsultationModuleTests extends TownOnTables {

	@Autowired
	ConsultationDesk desk;

	@Autowired
	ResponseDesk responses;

	@Autowired
	PublicConsultations anybody;

	@Autowired
	DataSource tables;

	private Reference consultation = new Reference("consultation", "none");

	private String name = "";

	@BeforeEach
	void aConsultationIsOpen() {
		this.name = "Josephine of " + this.council;
		as("nadia", "policy-officer");
		this.consultation = this.desk
			.plan(new PlanConsultation(this.council, "One director for two services", "Shall one person lead both?"));
		this.desk.open(this.consultation, opening(), new Reference("task", "open-consultation"));
	}

	@Test
	void keepsPersonalDetailsInOneTableOnly() {
		String receipt = answer(this.name);

		assertThat(tablesWith(this.name)).containsExactly("CONSULTATION_RESPONDENT");
		assertThat(rows("select answer from consultation_response where receipt = ?", receipt)).singleElement()
			.satisfies((row) -> assertThat(row.values()).containsExactly("One person cannot lead both."));
		answer(null);
		assertThat(respondents()).hasSize(1);
	}

	@Test
	void deletesWhoAnsweredAndKeepsWhatTheySaid() {
		String receipt = answer(this.name);
		answer("Sam Wood");
		as("ivan", "information-governance");

		this.responses.forget(this.consultation, receipt, "They asked for it.");

		assertThat(tablesWith(this.name)).isEmpty();
		assertThat(respondents()).hasSize(1);
		assertThat(rows("select answer from consultation_response where receipt = ?", receipt)).hasSize(1);
	}

	@Test
	void deletesTheDetailsOfAllWhenTheirTimeIsOver() {
		answer(this.name);
		answer("Sam Wood");
		as("tom", "dcs");
		this.desk.withdraw(this.consultation, "The plan was given up.");
		setUp(() -> {
			this.clock.moveTo(MONDAY.plusMonths(6));
			this.responses.forgetWhatIsDue();
			return true;
		});
		assertThat(respondents()).hasSize(2);

		setUp(() -> {
			this.clock.moveTo(MONDAY.plusMonths(6).plusDays(1));
			this.responses.forgetWhatIsDue();
			return true;
		});

		assertThat(respondents()).isEmpty();
	}

	@Test
	void keepsTheDetailsFromThoseWhoDoNotWorkOnTheResponses() {
		String receipt = answer(this.name);
		as("leo", "legal");

		assertThatExceptionOfType(ConsultationRefused.class)
			.isThrownBy(() -> this.responses.forget(this.consultation, receipt, "I want to."))
			.withMessage("This is for the policy officer or information governance of the council; ask them to do it.");
		asStranger("policy-officer");
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.responses.forget(this.consultation, receipt, "I want to."));
	}

	@Test
	void publishesNoResponseBeforeTheOutcomeAndNoneWithoutConsent() {
		answer(this.name);

		assertThat(this.anybody.responses(this.council, id(), 0)).isEmpty();
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.anybody.get("elsewhere", id()));
	}

	@Test
	void takesNothingFromAProgramThatFillsEveryField() throws Exception {
		send(page(), "subject-line", "Buy now").andExpect(
				model().attribute("refusal", "Empty the field “Leave this empty” and send your response again."));

		assertThat(responses()).isEmpty();
	}

	@Test
	void takesNoMoreFromOneSenderThanASchoolClassSendsInTenMinutes() throws Exception {
		MockMvc page = page();
		for (int pupil = 0; pupil < 35; pupil++) {
			send(page, "organisation", "").andExpect(status().is3xxRedirection());
		}

		send(page, "organisation", "").andExpect(model().attribute("refusal", new TooManyResponses().sentence()));

		assertThat(responses()).hasSize(35);
		setUp(() -> {
			this.clock.moveTo(MONDAY.plusDays(1));
			return true;
		});
		send(page, "organisation", "").andExpect(status().is3xxRedirection());
	}

	@Test
	void keepsAnAnswerWithControlCharactersWithoutTheOneThatPostgreSqlDoesNotKeep() throws Exception {
		page()
			.perform(post("/public/{council}/consultations/{id}", this.council, id()).param("kind", "INDIVIDUAL")
				.param("text", "One\0 person\u0007 cannot lead both.\0")
				.param("name", "Sam\0 Wood"))
			.andExpect(status().is3xxRedirection());

		assertThat(responses()).extracting((row) -> row.get("answer"))
			.containsExactly("One person\u0007 cannot lead both.");
		assertThat(respondents()).extracting((row) -> row.get("name")).containsExactly("Sam Wood");
	}

	private MockMvc page() {
		return MockMvcBuilders
			.standaloneSetup(new PublicConsultationPages(this.anybody, this.responses, new ResponseGate(this.clock)))
			.addFilters(DoorFilters.withoutNul())
			.build();
	}

	private ResultActions send(MockMvc page, String field, String typed) throws Exception {
		return page.perform(post("/public/{council}/consultations/{id}", this.council, id()).param("kind", "INDIVIDUAL")
			.param("text", "One person cannot lead both.")
			.param(field, typed));
	}

	private List<Map<String, Object>> responses() {
		return rows("select * from consultation_response where consultation = ?", id());
	}

	private String answer(@Nullable String name) {
		return this.responses.receive(this.council, id(), new GiveResponse(RespondentKind.INDIVIDUAL, null,
				"One person cannot lead both.", false, name, (name != null) ? "person@example.org" : null, null));
	}

	private UUID id() {
		return ConsultationId.of(this.consultation).value();
	}

	private List<Map<String, Object>> respondents() {
		return rows("select d.* from consultation_respondent d join consultation_response r on d.response = r.id "
				+ "where r.consultation = ?", id());
	}

	private List<Map<String, Object>> rows(String sql, Object... values) {
		return new JdbcTemplate(this.tables).queryForList(sql, values);
	}

	/** The tables of the module in which the words stand anywhere. */
	private List<String> tablesWith(String words) {
		return List.of("CONSULTATION", "CONSULTATION_WORD", "CONSULTATION_RESPONSE", "CONSULTATION_RESPONDENT")
			.stream()
			.filter((table) -> new JdbcTemplate(this.tables).queryForList("select * from " + table)
				.toString()
				.contains(words))
			.toList();
	}

	private static OpenConsultation opening() {
		LocalDate closes = MONDAY.plusDays(98);
		return new OpenConsultation("Both posts in one hand.", null, "All of it.", "Schools and families", false,
				"Public page, e-mail, post", "Policy team", "Consultation team", MONDAY, closes, null,
				closes.plusDays(30), closes.plusDays(60));
	}

}
