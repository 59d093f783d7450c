package org.assay.consultation;

/** Who answers. A child or young person is asked for no more than an adult. */
public enum RespondentKind {

	INDIVIDUAL("An individual"),

	YOUNG_PERSON("A child or young person"),

	ORGANISATION("An organisation");

	private final String words;

	RespondentKind(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
