package org.assay.security;

import java.sql.SQLException;
import java.util.List;

import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Test;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

class RejectionAdviceTests {

	private final MockMvc http = MockMvcBuilders.standaloneSetup(new Failing())
		.setControllerAdvice(new RejectionAdvice())
		.build();

	@Test
	void tellsAProgramTheSentenceOfARefusalAndNothingElse() throws Exception {
		String answer = this.http.perform(get("/api/v1/refused"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(content().json("""
					{"type": "about:blank", "title": "Unprocessable Entity", "status": 422,
					 "detail": "Give your reasons.", "instance": "/api/v1/refused", "reason": "incomplete"}""",
					JsonCompareMode.STRICT))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(answer).doesNotContain("org.assay");
	}

	@Test
	void tellsAPersonTheSentenceOnAPage() throws Exception {
		this.http.perform(get("/refused").accept(MediaType.TEXT_HTML))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(view().name("error"))
			.andExpect(model().attribute("sentence", "Give your reasons."));
	}

	@Test
	void doesNotTellWhatIsOutOfSightFromWhatIsNotThere() throws Exception {
		this.http.perform(get("/api/v1/hidden")).andExpect(status().isNotFound());
	}

	@Test
	void tellsThatSomebodyElseWasFaster() throws Exception {
		for (String address : List.of("/api/v1/overtaken", "/api/v1/duplicate")) {
			this.http.perform(get(address))
				.andExpect(status().isConflict())
				.andExpect(content().json("{\"detail\": \"Someone else has changed this. Open it again.\"}"));
		}
	}

	@Test
	void tellsThatSomebodyElseIsStillAtIt() throws Exception {
		this.http.perform(get("/api/v1/locked"))
			.andExpect(status().isConflict())
			.andExpect(content()
				.json("{\"detail\": \"Someone else is saving this at the moment. Try again in a minute.\"}"));
	}

	@Test
	void tellsNothingOfTheInsideWhenSomethingBreaks() throws Exception {
		String answer = this.http.perform(get("/api/v1/broken"))
			.andExpect(status().isInternalServerError())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(answer).contains("Something went wrong and nothing was changed.", "Its number is ")
			.doesNotContain("Exception", "secret", "org.", "java.");
	}

	@RestController
	static class Failing {

		@GetMapping("/api/v1/locked")
		void locked() {
			throw new CannotAcquireLockException("row of act_ru_task");
		}

		@GetMapping({ "/refused", "/api/v1/refused" })
		void refused() {
			throw new Incomplete("Give your reasons.");
		}

		@GetMapping("/api/v1/hidden")
		void hidden() {
			throw new OutOfSight(new Reference("review", "1"));
		}

		@GetMapping("/api/v1/duplicate")
		void duplicate() {
			throw new DataIntegrityViolationException("a setting", new SQLException("duplicate", "23505"));
		}

		@GetMapping("/api/v1/overtaken")
		void overtaken() {
			throw new ObjectOptimisticLockingFailureException("a review", new IllegalStateException());
		}

		@GetMapping("/api/v1/broken")
		void broken() {
			throw new IllegalStateException("secret");
		}

	}

}
