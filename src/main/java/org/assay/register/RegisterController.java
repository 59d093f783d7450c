package org.assay.register;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register for programs. */
@RestController
@RequestMapping("/api/v1")
class RegisterController {

	private final Register register;

	private final CouncilRegister councilRegister;

	RegisterController(Register register, CouncilRegister councilRegister) {
		this.register = register;
		this.councilRegister = councilRegister;
	}

	@Operation(tags = "Register", summary = "The editions of the guidance.")
	@GetMapping("/editions")
	List<Known> editions() {
		return this.register.editions()
			.stream()
			.map((edition) -> new Known(edition.key(), edition.title(), edition.issued()))
			.toList();
	}

	@Operation(tags = "Register", summary = "One edition with its duties and clauses, as published.")
	@GetMapping("/editions/{edition}")
	Edition edition(@PathVariable String edition) {
		return this.register.edition(edition);
	}

	/** What an edition changed in the one it replaces. */
	@Operation(tags = "Register", summary = "What an edition changed in the one it replaces, clause by clause.")
	@GetMapping("/editions/{after}/changes-since/{before}")
	EditionComparison comparison(@PathVariable String after, @PathVariable String before) {
		return this.register.compare(before, after);
	}

	@Operation(tags = "Register", summary = "One edition as the council has corrected it.")
	@GetMapping("/councils/{council}/editions/{edition}")
	Edition editionOf(@PathVariable String council, @PathVariable String edition) {
		return this.councilRegister.edition(council, edition);
	}

	@Operation(tags = "Register", summary = "Corrects where a clause stands, with a reason.")
	@PutMapping("/councils/{council}/editions/{edition}/clauses/{of}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void correct(@PathVariable String council, @PathVariable String edition, @PathVariable String of,
			@RequestBody Correction correction) {
		this.councilRegister.correct(new CorrectClause(council, edition, of, correction.label(), correction.verified(),
				correction.reason()));
	}

	@Operation(tags = "Register", summary = "How the council discharges each duty, as it has imported it.")
	@GetMapping("/councils/{council}/editions/{edition}/framework")
	List<ImportedDuty> framework(@PathVariable String council, @PathVariable String edition) {
		return this.councilRegister.discharges(council, edition);
	}

	/** The body is the file itself, tab-separated or CSV. */
	@Operation(tags = "Register",
			summary = "Imports how the council discharges each duty, from a tab-separated or CSV file.")
	@PutMapping("/councils/{council}/editions/{edition}/framework")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keep(@PathVariable String council, @PathVariable String edition, InputStream file) {
		this.councilRegister.keep(council, edition, ComplianceFramework.read(file));
	}

	@ExceptionHandler
	ProblemDetail unreadable(FrameworkUnreadable refusal) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refusal.sentence());
		problem.setProperty("reason", refusal.reason());
		problem.setProperty("badRows", refusal.badRows());
		return problem;
	}

	/** An edition in the list of all. */
	record Known(String key, String title, LocalDate issued) {
	}

	/** What a council knows better about a clause. */
	record Correction(String label, boolean verified, String reason) {
	}

}
