package org.assay.help;

import java.util.List;

import org.assay.shared.Actor;
import org.assay.shared.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The guides, the signed-in person's own first. */
@Controller
@RequestMapping("/help")
class HelpPages {

	private final Guides guides;

	private final SignedIn signedIn;

	HelpPages(Guides guides, SignedIn signedIn) {
		this.guides = guides;
		this.signedIn = signedIn;
	}

	@GetMapping
	String list(Model model) {
		Actor actor = this.signedIn.actor();
		List<String> posts = actor.posts().stream().map(Actor.Post::post).toList();
		model.addAttribute("own",
				this.guides.ofPosts()
					.stream()
					.filter((guide) -> guide.posts().stream().anyMatch(posts::contains))
					.toList());
		model.addAttribute("guides", this.guides.ofPosts());
		return "help/list";
	}

	/** The guide, by its own name or by that of a post it is for. */
	@GetMapping("/{key}")
	String guide(@PathVariable String key, Model model) {
		model.addAttribute("guide",
				this.guides.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return "help/guide";
	}

}
