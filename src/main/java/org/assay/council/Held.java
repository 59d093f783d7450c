package org.assay.council;

/** An appointment together with the person appointed. */
record Held(Appointment appointment, Person person) {

	boolean fills(String post) {
		return this.appointment.isTo(post) && this.appointment.fillsPost();
	}

	boolean isOf(Person other) {
		return this.person.id().equals(other.id());
	}

}
