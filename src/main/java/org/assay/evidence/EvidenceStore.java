package org.assay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.assay.evidence.EvidenceItems.Filed;
import org.assay.evidence.FilingPlaces.FilingPlace;
import org.assay.shared.Reference;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * Keeps evidence where people file it, and from change once a step was completed on it.
 * Who may not see a place can do nothing there.
 */
@Service
public class EvidenceStore {

	private final EvidenceItems items;

	private final EvidenceShelf shelf;

	private final ContentFiles files;

	private final FileTypes types;

	private final FilingPlaces places;

	private final SizeLimit limit;

	private final Receipt receipt;

	private final ApplicationEventPublisher facts;

	private final OneAfterAnother oneAfterAnother;

	EvidenceStore(EvidenceItems items, EvidenceShelf shelf, ContentFiles files, FileTypes types, FilingPlaces places,
			SizeLimit limit, Receipt receipt, ApplicationEventPublisher facts, OneAfterAnother oneAfterAnother) {
		this.items = items;
		this.shelf = shelf;
		this.files = files;
		this.types = types;
		this.places = places;
		this.limit = limit;
		this.receipt = receipt;
		this.facts = facts;
		this.oneAfterAnother = oneAfterAnother;
	}

	/**
	 * Keeps a file in a place; a name that is there already gets its next version. The
	 * content is on the disk for good before its record is written, and is received
	 * outside the record's transaction, so that a slow sender holds no lock.
	 * @param content read to its end, never held in memory
	 * @param announced the length in bytes that the sender announced, or -1
	 * @throws org.assay.shared.Rejected if the place is closed, or the file is empty, too
	 * large, cut off, or not what its name says
	 */
	public Exhibit keepFile(Reference place, String name, Particulars particulars, InputStream content,
			long announced) {
		String fileName = FileName.ofFile(name);
		DataSize most = this.limit.at(PlaceClosed.unlessOpen(this.places.find(place)));
		try (IncomingFile file = this.files.receive(content, announced, most)) {
			EvidenceVersion version = this.receipt.of(file, this.types.of(file.path(), fileName));
			this.files.settle(file);
			return keep(place, fileName, (item) -> item.keep(version, particulars));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Keeps a link in a place; what it leads to is not copied.
	 * @throws org.assay.shared.Rejected if the place is closed, or no browser could open
	 * the address
	 */
	public Exhibit keepLink(Reference place, String title, String address, Particulars particulars) {
		EvidenceVersion version = this.receipt.of(Link.to(address));
		return keep(place, FileName.ofLink(title), (item) -> item.keep(version, particulars));
	}

	/**
	 * Files the newest version of an earlier piece in a place; its content is not copied.
	 */
	@Transactional
	public Exhibit carryForward(Reference place, UUID evidence) {
		EvidenceItem earlier = this.shelf.item(evidence);
		return keep(place, earlier.name(), (item) -> item.carry(earlier));
	}

	private Exhibit keep(Reference place, String name, Function<EvidenceItem, EvidenceKept> filing) {
		return this.oneAfterAnother.inTransaction(() -> {
			FilingPlace open = PlaceClosed.unlessOpen(this.places.holdOpen(place));
			EvidenceItem item = this.items.findByPlaceAndName(place.toString(), name)
				.orElseGet(() -> new EvidenceItem(open, name));
			EvidenceKept kept = filing.apply(item);
			this.items.save(item);
			this.items.flush();
			this.facts.publishEvent(kept);
			return kept.evidence();
		});
	}

	/**
	 * Says something else about a piece of evidence.
	 * @throws org.assay.shared.Rejected if it is frozen or its place closed
	 */
	@Transactional
	public void describe(UUID evidence, Particulars particulars) {
		EvidenceItem item = changeable(evidence);
		this.facts.publishEvent(item.describe(particulars));
	}

	/**
	 * Takes a piece of evidence back, with all its versions.
	 * @throws org.assay.shared.Rejected if it is frozen or its place closed
	 */
	@Transactional
	public void remove(UUID evidence) {
		EvidenceItem item = changeable(evidence);
		EvidenceRemoved removed = item.remove();
		this.items.delete(item);
		this.facts.publishEvent(removed);
	}

	private EvidenceItem changeable(UUID evidence) {
		EvidenceItem item = this.shelf.item(evidence);
		if (!item.isFrozen()) {
			PlaceClosed.unlessOpen(this.places.holdOpen(item.place()));
		}
		return item;
	}

	/**
	 * Keeps everything in the place from change for good, and says what it is: called in
	 * the transaction that completes the step. Costs one select, and one update if
	 * anything is there.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Exhibit> freeze(Reference place) {
		List<Filed> filed = this.items.lockAt(place.toString());
		if (filed.stream().anyMatch((item) -> !item.isFrozen())) {
			this.items.freezeAt(place.toString());
		}
		return filed.stream()
			.map((item) -> new Exhibit(item.getId(), item.getVersion(), item.getName(), item.getDigest()))
			.toList();
	}

}
