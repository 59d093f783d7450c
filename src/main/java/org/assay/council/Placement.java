package org.assay.council;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.assay.shared.Actor;

/** A post in which a person's account was last placed. */
@Entity
class Placement {

	@EmbeddedId
	private Place place;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Placement() {
	}

	Placement(String person, Actor.Post post) {
		this.place = new Place(person, post.council(), post.post());
	}

	Actor.Post post() {
		return new Actor.Post(this.place.council(), this.place.post());
	}

	@Embeddable
	record Place(String person, String council, String post) implements Serializable {
	}

}
