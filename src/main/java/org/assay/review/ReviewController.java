package org.assay.review;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.assay.shared.ListPart;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reviews for programs. */
@RestController
@RequestMapping("/api/v1/reviews")
class ReviewController {

	private final ReviewRecords records;

	ReviewController(ReviewRecords records) {
		this.records = records;
	}

	@Operation(tags = "Reviews", summary = "The reviews of the account’s councils, newest first.")
	@GetMapping
	ReviewPage reviews(@RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "" + ReviewPage.SIZE) int size) {
		return this.records.list(page, ListPart.size(size));
	}

	@Operation(tags = "Reviews", summary = "One review with everything on record.")
	@GetMapping("/{id}")
	ReviewSheet review(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

	@Operation(tags = "Reviews",
			summary = "The duties of a review with the council’s, the assessor’s and the agreed rating and last time’s.")
	@GetMapping("/{id}/duties")
	List<ReviewSheet.DutyLine> duties(@PathVariable UUID id) {
		return this.records.sheet(id).duties();
	}

	@Operation(tags = "Reviews", summary = "How the elements of assurance were judged.")
	@GetMapping("/{id}/elements")
	List<ReviewSheet.ElementLine> elements(@PathVariable UUID id) {
		return this.records.sheet(id).elements();
	}

	@Operation(tags = "Reviews", summary = "The completed steps of a review, oldest first.")
	@GetMapping("/{id}/timeline")
	List<ReviewSheet.StepLine> timeline(@PathVariable UUID id) {
		return this.records.sheet(id).steps();
	}

}
