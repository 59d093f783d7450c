package org.assay.cabinet;

import java.io.IOException;
import java.util.Map;

import org.assay.cabinet.document.Form;
import org.assay.council.Councils;
import org.assay.shared.OnPage;
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

/** What a council's reports look like: its Word templates and its colour. */
@Controller
@RequestMapping("/reports/templates/{council}")
class TemplatePages {

	private final TemplateDesk desk;

	private final Councils councils;

	private final SignedIn signedIn;

	TemplatePages(TemplateDesk desk, Councils councils, SignedIn signedIn) {
		this.desk = desk;
		this.councils = councils;
		this.signedIn = signedIn;
	}

	@GetMapping
	String show(@PathVariable String council, Model model) {
		model.addAttribute("council", this.councils.get(this.signedIn.actor(), council));
		model.addAttribute("sheet", this.desk.sheet(council));
		model.addAttribute("acting", DemocraticServices.isActing(this.signedIn.actor(), council));
		return "report/templates";
	}

	@PostMapping
	String upload(@PathVariable String council, @RequestParam(required = false) @Nullable MultipartFile file,
			Model model) throws IOException {
		String name = (file != null && file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		byte[] content = (file != null) ? file.getBytes() : new byte[0];
		return answer(council, Map.of(), model, () -> this.desk.upload(council, name, content));
	}

	@PostMapping("/in-force")
	String putInForce(@PathVariable String council, @RequestParam int number, Model model) {
		return answer(council, Map.of(), model, () -> this.desk.putInForce(council, number));
	}

	@PostMapping("/colour")
	String paint(@PathVariable String council, @RequestParam(defaultValue = "") String colour, Model model) {
		return answer(council, Map.of("colour", colour), model, () -> this.desk.paint(council, colour));
	}

	/** A template to be changed in Word; number 0 is the shipped one. */
	@GetMapping("/{number:[0-9]{1,6}}.docx")
	ResponseEntity<byte[]> file(@PathVariable String council, @PathVariable int number) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(Form.WORD.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename((number == 0) ? "report-template.docx" : "report-template-" + number + ".docx")
						.build()
						.toString())
			.body(this.desk.file(council, number));
	}

	private String answer(String council, Map<String, String> typed, Model model, Runnable request) {
		return OnPage.answer(typed, model, () -> {
			request.run();
			return "/reports/templates/" + council;
		}, () -> show(council, model));
	}

}
