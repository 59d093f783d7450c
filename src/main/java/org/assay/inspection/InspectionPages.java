package org.assay.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.assay.council.Councils;
import org.assay.shared.SignedIn;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a pack for an inspector is made. */
@Controller
@RequestMapping("/inspection")
class InspectionPages {

	private final InspectionPacks packs;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	InspectionPages(InspectionPacks packs, Councils councils, SignedIn signedIn, Clock clock) {
		this.packs = packs;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("councils",
				this.councils.seenBy(this.signedIn.actor())
					.stream()
					.filter((council) -> this.packs.mayMake(council.key()))
					.toList());
		return "inspection/page";
	}

	/** Made whole before the first byte leaves, so that nobody gets half a pack. */
	@PostMapping("/{council}")
	void make(@PathVariable String council, HttpServletResponse response) throws IOException {
		Path file = Files.createTempFile("assay-inspection-", ".zip");
		try {
			this.packs.make(council, file);
			response.setContentType("application/zip");
			response.setContentLengthLong(Files.size(file));
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("assay-%s-%s.zip".formatted(council, LocalDate.now(this.clock)))
						.build()
						.toString());
			Files.copy(file, response.getOutputStream());
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

}
