package org.assay.shared;

import java.util.Locale;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whatever Assay says is said in the language of its pages. */
@Component
class SpokenLanguage {

	SpokenLanguage(@Value("${spring.web.locale:en-GB}") Locale language) {
		Messages.speak(language);
	}

}
