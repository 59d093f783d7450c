package org.assay.pack;

/** How cases that run on an older release get to a newer one, the mildest way first. */
public enum MoveKind {

	/** Only words, pictures, forms and deadlines differ. */
	PATCH,

	/**
	 * The way through the process differs, and every step where the case waits is still
	 * there: it goes over when an administrator says so.
	 */
	MINOR,

	/** The case stays on the release it began with. */
	MAJOR;

	MoveKind orStricter(MoveKind other) {
		return (other.compareTo(this) > 0) ? other : this;
	}

}
