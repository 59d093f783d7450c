package org.assay.peer;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.assay.shared.ListPart;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Peer challenges for programs. */
@RestController
@RequestMapping("/api/v1/peer-challenges")
class ChallengeController {

	private final ChallengeRecords records;

	ChallengeController(ChallengeRecords records) {
		this.records = records;
	}

	@Operation(tags = "Peer challenges",
			summary = "The peer challenges that the account’s councils host, newest first.")
	@GetMapping
	ResponseEntity<List<ChallengeLine>> challenges(@RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = ListPart.DEFAULT_SIZE) int size) {
		return ListPart.of(page, size, this.records::hosted);
	}

	@Operation(tags = "Peer challenges",
			summary = "One peer challenge, as far as it is for the account: for a peer, what is shared.")
	@GetMapping("/{id}")
	ChallengeSheet challenge(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

}
