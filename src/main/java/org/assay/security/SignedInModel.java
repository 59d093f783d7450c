package org.assay.security;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the name of who is signed in, and whether they oversee cases. */
@ControllerAdvice
class SignedInModel {

	private final KnownAccounts accounts;

	SignedInModel(KnownAccounts accounts) {
		this.accounts = accounts;
	}

	@ModelAttribute("signedInName")
	@Nullable String signedInName(@Nullable Authentication authentication) {
		return Optional.ofNullable(authentication)
			.flatMap((person) -> this.accounts.of(person.getName()))
			.map(Account::name)
			.orElse(null);
	}

	/** Whether the person may look at running cases in Cockpit. */
	@ModelAttribute("overseer")
	boolean overseer(@Nullable Authentication authentication) {
		return Optional.ofNullable(authentication)
			.flatMap((person) -> this.accounts.of(person.getName()))
			.filter((account) -> account.groups().contains(Grants.OVERSEERS))
			.isPresent();
	}

}
