package org.assay.shared;

import java.util.Locale;

import org.assay.council.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	@BeforeEach
	void speakWelsh() {
		Messages.speak(Locale.forLanguageTag("cy"));
	}

	@AfterEach
	void speakEnglish() {
		Messages.speak(Locale.UK);
	}

	@Test
	void aFileBesideTheEnglishOneIsAllThatAnotherLanguageTakes() {
		assertThat(Posts.named("dcs").title()).isEqualTo("Cyfarwyddwr Gwasanaethau Plant");
	}

	@Test
	void aLanguageHasItsOwnOrderOfWordsAndItsOwnPlurals() {
		assertThat(Messages.in(Posts.class, "done.person", "Siân")).isEqualTo("Gall Siân fewngofnodi nawr.");
		assertThat(Messages.in(Posts.class, "done.people", 2)).isEqualTo("Gall dau berson fewngofnodi nawr.");
		assertThat(Messages.in(Posts.class, "done.people", 40)).isEqualTo("Gall 40 o bobl fewngofnodi nawr.");
	}

	@Test
	void whatIsNotTranslatedYetIsSaidInEnglish() {
		assertThat(Messages.in(Posts.class, "done.policy")).isEqualTo("Local policy is saved.");
	}

	@Test
	void whatOnlySomeLanguagesHaveIsLookedFor() {
		assertThat(Messages.find(Posts.class, "post.dcs")).hasValue("Cyfarwyddwr Gwasanaethau Plant");
		assertThat(Messages.find(Posts.class, "fact.person-registered")).isEmpty();
	}

}
