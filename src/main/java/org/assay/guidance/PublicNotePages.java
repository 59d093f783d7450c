package org.assay.guidance;

import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The notes on new guidance, for anybody, without signing in. */
@Controller
class PublicNotePages {

	private final PublicNotes notes;

	PublicNotePages(PublicNotes notes) {
		this.notes = notes;
	}

	@GetMapping("/public/{council}/notes/{id}.{suffix:docx|html|pdf}")
	ResponseEntity<byte[]> document(@PathVariable String council, @PathVariable UUID id, @PathVariable String suffix) {
		return this.notes.document(council, id, suffix);
	}

}
