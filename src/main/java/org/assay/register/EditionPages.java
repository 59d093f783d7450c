package org.assay.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.assay.shared.Rejected;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Editions as files: each can be downloaded, and administrators import a new one. */
@Controller
@RequestMapping("/register")
class EditionPages {

	private final EditionDesk desk;

	private final Register register;

	private final SignedIn signedIn;

	EditionPages(EditionDesk desk, Register register, SignedIn signedIn) {
		this.desk = desk;
		this.register = register;
		this.signedIn = signedIn;
	}

	@GetMapping("/import")
	String show(Model model) {
		model.addAttribute("current", this.register.current());
		model.addAttribute("acting", this.signedIn.actor().administrator());
		return "register/import";
	}

	@PostMapping("/import")
	String take(@RequestParam(required = false) @Nullable MultipartFile file, Model model) throws IOException {
		try {
			return "redirect:/register/" + this.desk.take((file != null) ? file.getBytes() : new byte[0]);
		}
		catch (EditionUnreadable ex) {
			model.addAttribute("refusal", ex.sentence());
			model.addAttribute("problems", (ex.problems().size() > 1) ? ex.problems() : List.of());
		}
		catch (Rejected ex) {
			model.addAttribute("refusal", ex.sentence());
		}
		return show(model);
	}

	@GetMapping("/{edition}.yaml")
	ResponseEntity<byte[]> file(@PathVariable String edition) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/yaml"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("guidance-" + edition + ".yaml").build().toString())
			.body(this.desk.export(edition).getBytes(StandardCharsets.UTF_8));
	}

}
