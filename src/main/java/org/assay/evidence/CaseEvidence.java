package org.assay.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SearchWords;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Component;

/** What a case rests on: the evidence its completed steps were decided on. */
@Component
public class CaseEvidence {

	private final EvidenceItems items;

	private final ExemptEvidence exempt;

	private final SignedIn signedIn;

	CaseEvidence(EvidenceItems items, ExemptEvidence exempt, SignedIn signedIn) {
		this.items = items;
		this.exempt = exempt;
		this.signedIn = signedIn;
	}

	/**
	 * The frozen evidence of the case that is not exempt, by name, each content once.
	 * @throws OutOfSight if the signed-in person does not work for its council
	 */
	public List<ShownEvidence> publishable(Reference subject) {
		Set<String> shown = new HashSet<>();
		return open(subject)
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
		return open(subject)
			.map((item) -> new FiledEvidence(item.id(), item.place(), item.name(), item.particulars().classification(),
					item.versions().get(item.versions().size() - 1).address()))
			.toList();
	}

	/**
	 * Evidence of completed steps, by name, whose name or description says the words;
	 * what is exempt is not found, so a page may hold fewer than were asked for.
	 * @param councils whose evidence; the signed-in person must work for them
	 */
	public Slice<FoundEvidence> matching(String[] councils, SearchWords words, Pageable page) {
		Actor actor = this.signedIn.actor();
		for (String council : councils) {
			OutOfSight.unlessSeenBy(actor, council, new Reference("council", council));
		}
		Slice<EvidenceItem> found = this.items.findMatching(councils, Classification.EXEMPT, words.pattern(), page);
		Predicate<Reference> exempt = this.exempt.cases();
		return new SliceImpl<>(found.stream()
			.filter((item) -> !exempt.test(item.subject()))
			.map((item) -> new FoundEvidence(item.exhibit(), item.particulars().description(), item.council(),
					item.subject()))
			.toList(), page, found.hasNext());
	}

	/** Evidence that was looked for, and the case in which it was shown. */
	public record FoundEvidence(Exhibit exhibit, String description, String council, Reference subject) {
	}

	/**
	 * What a completed step was decided on and the signed-in person may read, by name.
	 * @param place the task
	 * @throws OutOfSight if the signed-in person does not work for its council
	 */
	public List<Exhibit> shownAt(Reference place) {
		return this.items.findByPlaceOrderByName(place.toString())
			.stream()
			.filter(EvidenceItem::isFrozen)
			.map((item) -> seen(item, place))
			.filter(Predicate.not(this.exempt.hidden()))
			.map(EvidenceItem::exhibit)
			.toList();
	}

	private Stream<EvidenceItem> open(Reference subject) {
		if (this.exempt.includes(subject)) {
			return Stream.empty();
		}
		return this.items
			.findBySubjectAndFrozenTrueAndClassificationNotOrderByName(subject.toString(), Classification.EXEMPT)
			.stream()
			.map((item) -> seen(item, subject));
	}

	private EvidenceItem seen(EvidenceItem item, Reference subject) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), item.council(), subject);
		return item;
	}

}
