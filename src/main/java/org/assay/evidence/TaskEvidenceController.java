package org.assay.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.assay.evidence.EvidenceView.PlaceView;
import org.assay.evidence.FilingPlaces.FilingPlace;
import org.assay.shared.Reference;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** The evidence of one task. */
@RestController
@RequestMapping("/api/v1/tasks/{task}/evidence")
class TaskEvidenceController {

	/**
	 * Says what the uploaded file is: the same JSON object as a link's, percent-encoded
	 * as UTF-8. A header, because addresses with people's words in them end up in the
	 * logs of proxies.
	 */
	static final String PARTICULARS = "Assay-Evidence";

	private final EvidenceStore store;

	private final EvidenceShelf shelf;

	private final FilingPlaces places;

	private final SizeLimit limit;

	private final ObjectMapper mapper;

	TaskEvidenceController(EvidenceStore store, EvidenceShelf shelf, FilingPlaces places, SizeLimit limit,
			ObjectMapper mapper) {
		this.store = store;
		this.shelf = shelf;
		this.places = places;
		this.limit = limit;
		this.mapper = mapper;
	}

	@Operation(tags = "Evidence", summary = "What is attached to a task, and whether more can be.")
	@GetMapping
	PlaceView list(@PathVariable String task) {
		FilingPlace place = this.places.find(place(task));
		return PlaceView.of(place, this.limit.at(place).toBytes(), this.shelf.itemsAt(place));
	}

	/** Takes the bare bytes of a file: in parts they would have to be written twice. */
	@Operation(tags = "Evidence",
			summary = "Attaches a file: its bytes as the body, what is said about it in the header Assay-Evidence.")
	@PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Exhibit upload(@PathVariable String task, @RequestHeader(name = PARTICULARS, defaultValue = "") String said,
			HttpServletRequest request) throws IOException {
		ParticularsText text = ParticularsText.of(UriUtils.decode(said, StandardCharsets.UTF_8), this.mapper);
		return this.store.keepFile(place(task), text.text("name"), text.particulars(), request.getInputStream(),
				request.getContentLengthLong());
	}

	@Operation(tags = "Evidence", summary = "Attaches a link.")
	@PostMapping("/links")
	@ResponseStatus(HttpStatus.CREATED)
	Exhibit link(@PathVariable String task, @RequestBody String said) {
		ParticularsText text = ParticularsText.of(said, this.mapper);
		return this.store.keepLink(place(task), text.text("name"), text.text("address"), text.particulars());
	}

	/** Evidence of earlier cases that could be carried forward to the task. */
	@Operation(tags = "Evidence", summary = "Evidence of earlier cases that could be carried forward to the task.")
	@GetMapping("/earlier")
	List<EvidenceView> earlier(@PathVariable String task, @RequestParam(defaultValue = "") String words) {
		return this.shelf.earlierThan(this.places.find(place(task)), words).stream().map(EvidenceView::of).toList();
	}

	@Operation(tags = "Evidence", summary = "Attaches evidence of an earlier case once more.")
	@PostMapping("/carried")
	@ResponseStatus(HttpStatus.CREATED)
	Exhibit carryForward(@PathVariable String task, @RequestBody Carried carried) {
		return this.store.carryForward(place(task), carried.evidence());
	}

	private static Reference place(String task) {
		return new Reference("task", task);
	}

	/**
	 * Names what to carry forward.
	 *
	 * @param evidence the earlier piece
	 */
	record Carried(UUID evidence) {
	}

}
