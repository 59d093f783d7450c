package org.assay.evidence;

import org.assay.evidence.FilingPlaces.FilingPlace;
import org.assay.shared.Rejected;

/** Nothing may be added to the place or taken from it now. */
final class PlaceClosed extends Rejected {

	private PlaceClosed(FilingPlace place) {
		super(place.locked(), place.place());
	}

	static FilingPlace unlessOpen(FilingPlace place) {
		if (!place.open()) {
			throw new PlaceClosed(place);
		}
		return place;
	}

}
