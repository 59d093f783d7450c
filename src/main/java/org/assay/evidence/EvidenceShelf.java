package org.assay.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.assay.evidence.FilingPlaces.FilingPlace;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person may see of the evidence. */
@Component
class EvidenceShelf {

	private static final int OFFERED = 20;

	private static final Limit LOOKED_AT = Limit.of(200);

	private final EvidenceItems items;

	private final FilingPlaces places;

	private final ExemptEvidence exempt;

	private final SignedIn signedIn;

	EvidenceShelf(EvidenceItems items, FilingPlaces places, ExemptEvidence exempt, SignedIn signedIn) {
		this.items = items;
		this.places = places;
		this.exempt = exempt;
		this.signedIn = signedIn;
	}

	/**
	 * A piece of evidence with all its versions.
	 * @throws OutOfSight if there is none of that id for the person
	 */
	EvidenceItem item(UUID id) {
		EvidenceItem item = this.items.findById(id).orElseThrow(() -> new OutOfSight(EvidenceItem.reference(id)));
		OutOfSight.unlessSeenBy(this.signedIn.actor(), item.council(), EvidenceItem.reference(id));
		if (!isSeen(item, this.places.find(item.place()))) {
			throw new OutOfSight(EvidenceItem.reference(id));
		}
		return item;
	}

	/** What is filed in the place and the person may read, by name. */
	List<EvidenceItem> itemsAt(FilingPlace place) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), place.council(), place.place());
		List<EvidenceItem> found = this.items.findByPlaceOrderByName(place.place().toString());
		return place.open() ? found : found.stream().filter(Predicate.not(this.exempt.hidden())).toList();
	}

	/**
	 * Evidence of completed steps of other cases that could be carried forward to the
	 * place; what was filed at many steps once.
	 * @param words part of a name or description; empty for any
	 */
	@Transactional(readOnly = true)
	List<EvidenceItem> earlierThan(FilingPlace place, String words) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), place.council(), place.place());
		Map<List<String>, EvidenceItem> offered = new LinkedHashMap<>();
		for (EvidenceItem item : this.items.findEarlier(place.council(), place.subject().toString(), words.strip(),
				LOOKED_AT)) {
			List<String> content = List.of(item.name(), item.exhibit().digest());
			if (offered.size() < OFFERED && !offered.containsKey(content) && isSeen(item)) {
				offered.put(content, item);
			}
		}
		return List.copyOf(offered.values());
	}

	private boolean isSeen(EvidenceItem item) {
		try {
			return isSeen(item, this.places.find(item.place()));
		}
		catch (OutOfSight ex) {
			return false;
		}
	}

	/** Whoever works at the step reads what lies there. */
	private boolean isSeen(EvidenceItem item, FilingPlace place) {
		return place.open() || !this.exempt.hidden().test(item);
	}

}
