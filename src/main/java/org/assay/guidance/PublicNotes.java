package org.assay.guidance;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assay.cabinet.FrozenPapers;
import org.assay.council.PublicCouncils;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes on new guidance for anybody, from the meeting of the executive on that took them.
 */
@Component
@Transactional(readOnly = true)
public class PublicNotes {

	private final GuidanceChanges changes;

	private final FrozenPapers papers;

	private final PublicCouncils councils;

	PublicNotes(GuidanceChanges changes, FrozenPapers papers, PublicCouncils councils) {
		this.changes = changes;
		this.papers = papers;
		this.councils = councils;
	}

	/** The notes of the council, newest first. */
	public Page<PublishedNote> of(String council, Pageable page) {
		return this.changes
			.findByCouncilAndStageOrderByWatchYearDescIdAsc(this.councils.get(council).key(), Stage.RECEIVED, page)
			.map(PublishedNote::of);
	}

	/** The ids of all notes of the council, by what the agenda of their meeting names. */
	public Map<Reference, UUID> byReference(String council) {
		return this.changes.findIds(this.councils.get(council).key(), Stage.RECEIVED)
			.stream()
			.collect(Collectors.toMap((id) -> new GuidanceChangeId(id).reference(), Function.identity()));
	}

	/**
	 * The note, byte for byte as the executive had it.
	 * @param suffix of its form, such as {@code pdf}
	 * @throws OutOfSight if there is none of the council for the public
	 */
	ResponseEntity<byte[]> document(String council, UUID id, String suffix) {
		GuidanceChange change = this.changes
			.findByIdAndCouncilAndStage(id, this.councils.get(council).key(), Stage.RECEIVED)
			.orElseThrow(() -> new OutOfSight(new GuidanceChangeId(id).reference()));
		return this.papers.answer(change.documents(), suffix, "guidance-" + change.edition().orElseThrow());
	}

}
