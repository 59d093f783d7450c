package org.assay.security;

import java.util.List;

import org.assay.council.Councils;
import org.assay.council.Council;
import org.assay.council.Posts;
import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives after signing in, and the sign-in page itself. */
@Controller
class StartPage {

	private final SignedIn signedIn;

	private final KnownAccounts accounts;

	private final Councils councils;

	private final EngineAccounts engineAccounts;

	StartPage(SignedIn signedIn, KnownAccounts accounts, Councils councils, EngineAccounts engineAccounts) {
		this.signedIn = signedIn;
		this.accounts = accounts;
		this.councils = councils;
		this.engineAccounts = engineAccounts;
	}

	@GetMapping("/")
	String start(Model model) {
		Actor actor = this.signedIn.actor();
		model.addAttribute("name", actor.name());
		model.addAttribute("administrator", actor.administrator());
		model.addAttribute("overseer",
				this.accounts.of(actor.id())
					.filter((account) -> account.groups().contains(Grants.OVERSEERS))
					.isPresent());
		model.addAttribute("posts", posts(actor));
		return "start";
	}

	@GetMapping(PublicRoutes.SIGN_IN)
	String signIn(Model model) {
		model.addAttribute("nobodyYet", !this.engineAccounts.hasAdministrator());
		return "sign-in";
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "accessibility";
	}

	private List<String> posts(Actor actor) {
		return actor.posts()
			.stream()
			.map((post) -> Posts.named(post.post()).title() + ", "
					+ this.councils.findByKey(post.council()).map(Council::name).orElse(post.council()))
			.sorted()
			.toList();
	}

}
