package org.assay.evidence;

import org.assay.shared.Reference;

/**
 * Tells where evidence may be filed. Implemented by the module that owns the places, for
 * tasks {@code workflow}.
 */
public interface FilingPlaces {

	/**
	 * The place, if the signed-in person may see it.
	 * @throws org.assay.shared.OutOfSight if there is no such place for the person
	 */
	FilingPlace find(Reference place);

	/**
	 * As {@link #find}, and an open place stays open until the transaction ends: whoever
	 * would close it waits, so that nothing is filed in a place whose evidence was just
	 * frozen.
	 */
	default FilingPlace holdOpen(Reference place) {
		return find(place);
	}

	/** The largest file that the council lets be filed, in bytes. */
	long largestFile(String council);

	/**
	 * A place where evidence is filed.
	 *
	 * @param place the place itself, such as {@code task:93ac…}
	 * @param council the council whose evidence it is
	 * @param subject the case the place belongs to, such as {@code review:5b1f…}
	 * @param open whether the signed-in person may add to it or take from it now
	 * @param locked when not open, the sentence that says why and what to do; else empty
	 */
	record FilingPlace(Reference place, String council, Reference subject, boolean open, String locked) {
	}

}
