package org.assay.security;

import org.assay.shared.Rejected;
import org.assay.shared.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people change their own password. */
@Controller
class PasswordPage {

	private final SignedIn signedIn;

	private final EngineAccounts accounts;

	private final KnownAccounts known;

	PasswordPage(SignedIn signedIn, EngineAccounts accounts, KnownAccounts known) {
		this.signedIn = signedIn;
		this.accounts = accounts;
		this.known = known;
	}

	@ModelAttribute("firstPassword")
	boolean firstPassword() {
		return this.known.of(this.signedIn.actor().id()).filter(Account::firstPassword).isPresent();
	}

	@GetMapping("/password")
	String password() {
		return "password";
	}

	@PostMapping("/password")
	ModelAndView change(@RequestParam String current, @RequestParam String fresh) {
		try {
			this.accounts.changePassword(this.signedIn.actor().id(), current, fresh);
			return new ModelAndView("password").addObject("changed", true);
		}
		catch (Rejected refusal) {
			return new ModelAndView("password", HttpStatus.UNPROCESSABLE_ENTITY).addObject("refusal",
					refusal.sentence());
		}
	}

}
