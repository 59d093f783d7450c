package org.assay.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import org.assay.evidence.EvidenceView.VersionView;
import org.assay.shared.OutOfSight;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One piece of evidence, wherever it is filed. */
@RestController
@RequestMapping("/api/v1/evidence/{id}")
class EvidenceController {

	private final EvidenceStore store;

	private final EvidenceShelf shelf;

	private final ContentFiles files;

	private final ObjectMapper mapper;

	EvidenceController(EvidenceStore store, EvidenceShelf shelf, ContentFiles files, ObjectMapper mapper) {
		this.store = store;
		this.shelf = shelf;
		this.files = files;
		this.mapper = mapper;
	}

	@Operation(tags = "Evidence", summary = "One piece of evidence: what is said about it, and all its versions.")
	@GetMapping
	EvidenceView item(@PathVariable UUID id) {
		return EvidenceView.of(this.shelf.item(id));
	}

	/** Changes what is said about the evidence; a field that is absent stays as it is. */
	@Operation(tags = "Evidence",
			summary = "Changes what is said about a piece of evidence that is not frozen; what is absent stays.")
	@PatchMapping
	EvidenceView describe(@PathVariable UUID id, @RequestBody String said) {
		Particulars before = this.shelf.item(id).particulars();
		this.store.describe(id, ParticularsText.of(said, this.mapper).over(before));
		return EvidenceView.of(this.shelf.item(id));
	}

	@Operation(tags = "Evidence", summary = "Removes a piece of evidence from an open task.")
	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable UUID id) {
		this.store.remove(id);
	}

	@Operation(tags = "Evidence", summary = "The versions of a piece of evidence, oldest first.")
	@GetMapping("/versions")
	List<VersionView> versions(@PathVariable UUID id) {
		return VersionView.of(this.shelf.item(id));
	}

	/** Downloads a version, the newest if none is named. */
	@Operation(tags = "Evidence",
			summary = "Downloads a version of a file, the newest unless told; parts of it can be asked for.")
	@GetMapping("/content")
	ResponseEntity<Resource> content(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
		EvidenceItem item = this.shelf.item(id);
		EvidenceVersion wanted = item.version((version != null) ? version : item.versions().size());
		if (wanted.isLink()) {
			throw new OutOfSight(EvidenceItem.reference(id));
		}
		return download(item, wanted, this.files);
	}

	/**
	 * What people uploaded is never rendered as a page of Assay: it could act in the
	 * reader's name.
	 */
	static ResponseEntity<Resource> download(EvidenceItem item, EvidenceVersion wanted, ContentFiles files) {
		Path content = files.find(wanted.digest());
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(item.name(), StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag(wanted.digest())
			.contentType(MediaType.parseMediaType(wanted.mediaType()))
			.body(new FileSystemResource(content));
	}

}
