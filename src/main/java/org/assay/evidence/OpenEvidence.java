package org.assay.evidence;

import java.util.List;
import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Files of completed steps that whoever filed them marked as open, for anybody. Which
 * steps a public page shows files of, and until when, is for the module of the page.
 */
@Component
public class OpenEvidence {

	private final EvidenceItems items;

	private final ContentFiles files;

	OpenEvidence(EvidenceItems items, ContentFiles files) {
		this.items = items;
		this.files = files;
	}

	/** The open files of the step, by name. */
	public List<Exhibit> at(Reference task) {
		return this.items.findByPlaceOrderByName(task.toString())
			.stream()
			.filter(OpenEvidence::isOpenFile)
			.map(EvidenceItem::exhibit)
			.toList();
	}

	/**
	 * The newest version of one of them, to be saved.
	 * @throws OutOfSight if the step has no open file of that id
	 */
	public ResponseEntity<Resource> content(Reference task, UUID id) {
		return this.items.findById(id)
			.filter((item) -> item.place().equals(task) && isOpenFile(item))
			.map((item) -> EvidenceController.download(item, newest(item), this.files))
			.orElseThrow(() -> new OutOfSight(EvidenceItem.reference(id)));
	}

	private static boolean isOpenFile(EvidenceItem item) {
		return item.isFrozen() && item.particulars().classification() == Classification.OPEN && !newest(item).isLink();
	}

	private static EvidenceVersion newest(EvidenceItem item) {
		return item.version(item.exhibit().version());
	}

}
