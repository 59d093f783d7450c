package org.assay.guidance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.cabinet.FrozenPapers;
import org.assay.council.Councils;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.register.EditionComparison;
import org.assay.register.Register;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;
import org.assay.workflow.StepHistory;
import org.assay.workflow.StepRecord;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads checks of the guidance for those who may see their council. */
@Component
@Transactional(readOnly = true)
public class GuidanceRecords {

	private final GuidanceChanges changes;

	private final Register register;

	private final FrozenPapers papers;

	private final StepHistory history;

	private final People people;

	private final Councils councils;

	private final SignedIn signedIn;

	GuidanceRecords(GuidanceChanges changes, Register register, FrozenPapers papers, StepHistory history, People people,
			Councils councils, SignedIn signedIn) {
		this.changes = changes;
		this.register = register;
		this.papers = papers;
		this.history = history;
		this.people = people;
		this.councils = councils;
		this.signedIn = signedIn;
	}

	/** Checks by the councils that the signed-in person works for, newest first. */
	public Page<GuidanceLine> list(Pageable page) {
		String[] seen = this.councils.keysSeenBy(this.signedIn.actor());
		return this.changes.findNewest(seen, page)
			.map((one) -> new GuidanceLine(one.id(), one.council(), one.year(), one.edition().orElse(null),
					one.stage().words()));
	}

	/**
	 * One check.
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public GuidanceSheet sheet(UUID id) {
		GuidanceChange change = get(id);
		Optional<EditionComparison> comparison = change.edition().flatMap(this.register::changesOf);
		List<StepRecord> steps = this.history.of(change.reference());
		Map<String, String> names = this.people
			.findAllByIdIn(steps.stream().map(StepRecord::actor).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(Person::id, Person::name));
		return new GuidanceSheet(id, change.council(), change.year(), change.stage().words(),
				comparison.map(EditionComparison::before).map(this.register::edition).orElse(null),
				change.edition().map(this.register::edition).orElse(null), comparison.orElse(null),
				change.reasons().orElse(null), change.keyChanges().orElse(null), change.meeting().orElse(null),
				change.noteDigest().orElse(null), change.documents(), change.review().orElse(null),
				steps.stream()
					.map((step) -> new GuidanceSheet.Done(step.name(), names.getOrDefault(step.actor(), step.actor()),
							step.completedAt()))
					.toList());
	}

	/**
	 * The note, byte for byte as it was made.
	 * @param suffix of its form, such as {@code pdf}
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public ResponseEntity<byte[]> note(UUID id, String suffix) {
		GuidanceChange change = get(id);
		if (change.documents().isEmpty()) {
			throw new OutOfSight(change.reference());
		}
		return this.papers.answer(change.documents(), suffix, "guidance-" + change.edition().orElseThrow());
	}

	private GuidanceChange get(UUID id) {
		return this.changes.get(this.signedIn.actor(), new GuidanceChangeId(id).reference());
	}

}
