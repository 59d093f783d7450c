package org.assay.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.assay.evidence.FilingPlaces.FilingPlace;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the signed-in person may see of the evidence. */
@Component
class EvidenceShelf {

	private static final Limit OFFERED = Limit.of(20);

	private final EvidenceItems items;

	private final FilingPlaces places;

	private final SignedIn signedIn;

	EvidenceShelf(EvidenceItems items, FilingPlaces places, SignedIn signedIn) {
		this.items = items;
		this.places = places;
		this.signedIn = signedIn;
	}

	/**
	 * A piece of evidence with all its versions.
	 * @throws OutOfSight if there is none of that id for the person
	 */
	EvidenceItem item(UUID id) {
		EvidenceItem item = this.items.findById(id).orElseThrow(() -> new OutOfSight(EvidenceItem.reference(id)));
		OutOfSight.unlessSeenBy(this.signedIn.actor(), item.council(), EvidenceItem.reference(id));
		this.places.find(item.place());
		return item;
	}

	/** What is filed in the place, by name. */
	List<EvidenceItem> itemsAt(FilingPlace place) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), place.council(), place.place());
		return this.items.findByPlaceOrderByName(place.place().toString());
	}

	/**
	 * Evidence of completed steps of other cases that could be carried forward to the
	 * place.
	 * @param words part of a name or description; empty for any
	 */
	List<EvidenceItem> earlierThan(FilingPlace place, String words) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), place.council(), place.place());
		List<EvidenceItem> seen = new ArrayList<>();
		for (EvidenceItem item : this.items.findEarlier(place.council(), place.subject().toString(), words.strip(),
				OFFERED)) {
			if (isSeen(item.place())) {
				seen.add(item);
			}
		}
		return seen;
	}

	private boolean isSeen(Reference place) {
		try {
			this.places.find(place);
			return true;
		}
		catch (OutOfSight ex) {
			return false;
		}
	}

}
