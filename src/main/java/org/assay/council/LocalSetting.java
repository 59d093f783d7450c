package org.assay.council;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A setting that a council decided otherwise than is usual. */
@Entity
class LocalSetting {

	@EmbeddedId
	private Key key;

	private int chosen;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected LocalSetting() {
	}

	LocalSetting(String council, Setting setting, int chosen) {
		this.key = new Key(council, setting);
		this.chosen = chosen;
	}

	void choose(int number) {
		this.chosen = number;
	}

	String council() {
		return this.key.council();
	}

	Setting setting() {
		return this.key.setting();
	}

	int chosen() {
		return this.chosen;
	}

	@Embeddable
	record Key(String council, @Enumerated(EnumType.STRING) Setting setting) implements Serializable {
	}

}
