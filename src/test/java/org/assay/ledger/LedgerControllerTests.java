package org.assay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assay.shared.Actor;
import org.assay.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

@SpringBootTest(classes = LedgerInstallation.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class LedgerControllerTests {

	@Autowired
	Ledger ledger;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	LedgerInstallation.Person person;

	@BeforeEach
	void assayActs() {
		this.person.actor = Actor.ASSAY;
	}

	@Test
	void answersEntriesWithTheirRecordedJsonAndTheVerification() throws Exception {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new TeaBrewed("teashire",
				new Reference("cup", "1"), "Assam", 3, LocalDate.of(2026, 11, 22), List.of(), Map.of(), null)));

		http().perform(get("/api/v1/councils/teashire/ledger"))
			.andExpect(jsonPath("$.total").value(1))
			.andExpect(jsonPath("$.entries[0].subject").value("cup:1"))
			.andExpect(jsonPath("$.entries[0].recorded.content.blend").value("Assam"));
		http().perform(get("/api/v1/councils/teashire/ledger/verification"))
			.andExpect(jsonPath("$.intact").value(true))
			.andExpect(jsonPath("$.entries").value(1))
			.andExpect(jsonPath("$.flaw").isEmpty());
	}

	private MockMvc http() {
		return MockMvcBuilders.standaloneSetup(new LedgerController(this.ledger))
			.setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json().build()))
			.build();
	}

}
