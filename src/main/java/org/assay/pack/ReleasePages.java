package org.assay.pack;

import java.util.Optional;

import org.assay.pack.ReleaseDesk.Against;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One release: each process as a picture, with what differs from another version. */
@Controller
@RequestMapping("/pack/releases/{number}")
class ReleasePages {

	private final ReleaseDesk desk;

	ReleasePages(ReleaseDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String show(@PathVariable int number, @RequestParam(defaultValue = "BEFORE") Against against,
			@RequestParam(required = false) @Nullable String council, Model model) {
		ReleaseView view = this.desk.show(number, blank(council), against);
		model.addAttribute("view", view);
		model.addAttribute("against", against);
		model.addAttribute("council", blank(council));
		model.addAttribute("councils", this.desk.councils(view.release()));
		return "pack/release";
	}

	/** One file, of the release or of what it is compared with, to keep or to draw. */
	@GetMapping("/file")
	ResponseEntity<byte[]> file(@PathVariable int number, @RequestParam String name,
			@RequestParam(required = false) @Nullable String council,
			@RequestParam(required = false) @Nullable Against other) {
		Optional<byte[]> file = (other != null) ? this.desk.otherFile(number, blank(council), other, name)
				: this.desk.file(number, blank(council), name);
		return file
			.map((content) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_OCTET_STREAM)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment()
							.filename(name.substring(name.lastIndexOf('/') + 1))
							.build()
							.toString())
				.body(content))
			.orElseThrow(() -> new OutOfSight(new Reference("pack", String.valueOf(number))));
	}

	private static @Nullable String blank(@Nullable String council) {
		return (council != null && !council.isBlank()) ? council : null;
	}

}
