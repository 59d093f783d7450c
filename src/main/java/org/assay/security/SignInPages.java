package org.assay.security;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that stand before or beside everything else. */
@Controller
class SignInPages {

	private final EngineAccounts engineAccounts;

	SignInPages(EngineAccounts engineAccounts) {
		this.engineAccounts = engineAccounts;
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

}
