package org.assay.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SearchWords;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** What a case rests on: the evidence its completed steps were decided on. */
@Component
public class CaseEvidence {

	private final EvidenceItems items;

	private final SignedIn signedIn;

	CaseEvidence(EvidenceItems items, SignedIn signedIn) {
		this.items = items;
		this.signedIn = signedIn;
	}

	/**
	 * The frozen evidence of the case that is not exempt, by name, each content once.
	 * @throws OutOfSight if the signed-in person does not work for its council
	 */
	public List<ShownEvidence> publishable(Reference subject) {
		Set<String> shown = new HashSet<>();
		return this.items
			.findBySubjectAndFrozenTrueAndClassificationNotOrderByName(subject.toString(), Classification.EXEMPT)
			.stream()
			.map((item) -> seen(item, subject))
			.map((item) -> new ShownEvidence(item.exhibit(), item.particulars(),
					item.version(item.exhibit().version()).address()))
			.filter((evidence) -> shown.add(evidence.exhibit().digest()))
			.toList();
	}

	/**
	 * The frozen evidence of the case that is not exempt, where it was filed, by name:
	 * everybody who works for the council may read this list.
	 * @throws OutOfSight if the signed-in person does not work for its council
	 */
	public List<FiledEvidence> filed(Reference subject) {
		return this.items
			.findBySubjectAndFrozenTrueAndClassificationNotOrderByName(subject.toString(), Classification.EXEMPT)
			.stream()
			.map((item) -> seen(item, subject))
			.map((item) -> new FiledEvidence(item.id(), item.place(), item.name(), item.particulars().classification(),
					item.versions().get(item.versions().size() - 1).address()))
			.toList();
	}

	/**
	 * Evidence of completed steps, by name, whose name or description says the words;
	 * what is exempt is not found.
	 * @param councils whose evidence; the signed-in person must work for them
	 */
	public Slice<FoundEvidence> matching(Collection<String> councils, SearchWords words, Pageable page) {
		councils.forEach((council) -> OutOfSight.unlessSeenBy(this.signedIn.actor(), council,
				new Reference("council", council)));
		return this.items.findMatching(councils, Classification.EXEMPT, words.pattern(), page)
			.map((item) -> new FoundEvidence(item.exhibit(), item.particulars().description(), item.council(),
					item.subject()));
	}

	/** Evidence that was looked for, and the case in which it was shown. */
	public record FoundEvidence(Exhibit exhibit, String description, String council, Reference subject) {
	}

	/**
	 * What a completed step was decided on, by name.
	 * @param place the task
	 * @throws OutOfSight if the signed-in person does not work for its council
	 */
	public List<Exhibit> shownAt(Reference place) {
		return this.items.findByPlaceOrderByName(place.toString())
			.stream()
			.filter(EvidenceItem::isFrozen)
			.map((item) -> seen(item, place).exhibit())
			.toList();
	}

	private EvidenceItem seen(EvidenceItem item, Reference subject) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), item.council(), subject);
		return item;
	}

}
