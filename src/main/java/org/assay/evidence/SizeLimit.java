package org.assay.evidence;

import org.assay.evidence.FilingPlaces.FilingPlace;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large a file may be: what the installation and the council both accept. */
@Component
class SizeLimit {

	private final EvidenceProperties properties;

	private final FilingPlaces places;

	SizeLimit(EvidenceProperties properties, FilingPlaces places) {
		this.properties = properties;
		this.places = places;
	}

	DataSize at(FilingPlace place) {
		return DataSize
			.ofBytes(Math.min(this.properties.maxSize().toBytes(), this.places.largestFile(place.council())));
	}

}
