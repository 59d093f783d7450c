package org.assay.review;

import java.util.UUID;

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

	@GetMapping
	ReviewPage reviews(@RequestParam(defaultValue = "0") int page) {
		return this.records.list(page);
	}

	@GetMapping("/{id}")
	ReviewSheet review(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

}
