package org.assay.council;

/** An appointment together with the person appointed. */
public record Held(Appointment appointment, Person person) {

	/** The post with its title. */
	public Posts.Post post() {
		return Posts.named(this.appointment.post());
	}

	/** Such as "from 3 May 2026 until further notice". */
	public String period() {
		return Words.period(this.appointment);
	}

	boolean fills(String post) {
		return this.appointment.isTo(post) && this.appointment.fillsPost();
	}

	boolean isOf(Person other) {
		return this.person.id().equals(other.id());
	}

}
