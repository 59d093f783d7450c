package org.assay.council;

import java.util.Map;
import java.util.stream.Collectors;

import org.assay.shared.SignedIn;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives pages the names of councils. */
@ControllerAdvice(assignableTypes = NamesCouncils.class)
class CouncilNames {

	private final Councils councils;

	private final SignedIn signedIn;

	CouncilNames(Councils councils, SignedIn signedIn) {
		this.councils = councils;
		this.signedIn = signedIn;
	}

	@ModelAttribute("councilNames")
	Map<String, String> councilNames() {
		return this.councils.seenBy(this.signedIn.actor())
			.stream()
			.collect(Collectors.toMap(Council::key, Council::name));
	}

}
