package org.assay.consultation;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * Who answered: the only place with personal data of respondents, apart from what they
 * said, so that it can be deleted and what they said stays.
 */
@Entity
@Table(name = "consultation_respondent")
class Respondent {

	@Id
	private UUID response;

	private @Nullable String name;

	private @Nullable String email;

	private @Nullable String address;

	@SuppressWarnings("NullAway.Init")
	protected Respondent() {
	}

	Respondent(Response response, @Nullable String name, @Nullable String email, @Nullable String address) {
		this.response = response.id();
		this.name = name;
		this.email = email;
		this.address = address;
	}

	UUID response() {
		return this.response;
	}

	@Nullable String name() {
		return this.name;
	}

	@Nullable String email() {
		return this.email;
	}

	@Nullable String address() {
		return this.address;
	}

}
