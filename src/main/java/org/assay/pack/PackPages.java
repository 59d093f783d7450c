package org.assay.pack;

import java.io.IOException;
import java.io.InputStream;
import org.assay.shared.Rejected;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The process pack that is live, what is wrong with the next one, and all releases. */
@Controller
@RequestMapping("/pack")
class PackPages {

	private final PackDesk desk;

	private final PackAtStart folder;

	private final CaseMoves moves;

	private final SignedIn signedIn;

	PackPages(PackDesk desk, PackAtStart folder, CaseMoves moves, SignedIn signedIn) {
		this.moves = moves;
		this.desk = desk;
		this.folder = folder;
		this.signedIn = signedIn;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("problems", this.folder.lastSeen());
		model.addAttribute("releases", this.desk.releases());
		model.addAttribute("liveNumber", this.desk.live().map(PackRelease::number).orElse(0));
		model.addAttribute("acting", this.signedIn.actor().administrator());
		return "pack/pack";
	}

	/**
	 * Checks a pack that is sent, and puts it live if that is asked for.
	 * @param after the number of the release that the page showed
	 * @param cases how running cases may go over to it at most
	 */
	@PostMapping
	String send(@RequestParam(required = false) @Nullable MultipartFile file, @RequestParam int after,
			@RequestParam(defaultValue = "PATCH") MoveKind cases, @RequestParam(defaultValue = "false") boolean live,
			Model model, RedirectAttributes next) {
		model.addAttribute("cases", cases);
		try {
			ProcessPack pack = sent(file);
			if (live) {
				this.desk.putLive(pack, after, cases);
				this.moves.moveByRule(after + 1);
				next.addFlashAttribute("nowLive", after + 1);
				return "redirect:/pack";
			}
			model.addAttribute("sent", this.desk.check(pack));
		}
		catch (PackRefused ex) {
			model.addAttribute("refusal", ex.sentence());
			model.addAttribute("sent", ex.problems());
		}
		catch (Rejected ex) {
			model.addAttribute("refusal", ex.sentence());
		}
		return show(model);
	}

	private static ProcessPack sent(@Nullable MultipartFile file) {
		if (file == null || file.isEmpty()) {
			throw new PackNotFound("Choose the ZIP file of the processes folder first.");
		}
		try (InputStream content = file.getInputStream()) {
			return PackFile.read(content);
		}
		catch (IOException ex) {
			throw new PackNotFound("The file did not arrive whole: send it again.");
		}
	}

}
