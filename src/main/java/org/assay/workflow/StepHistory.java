package org.assay.workflow;

import java.util.List;
import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.springframework.stereotype.Component;

/** The completed steps of a case, for people who may see its council. */
@Component
public class StepHistory {

	private final StepRecords records;

	private final SignedIn signedIn;

	StepHistory(StepRecords records, SignedIn signedIn) {
		this.records = records;
		this.signedIn = signedIn;
	}

	/** The steps of the case, oldest first. */
	public List<StepRecord> of(Reference subject) {
		List<StepRecord> steps = this.records.findBySubjectOrderByCompletedAt(subject.toString());
		steps.forEach((step) -> OutOfSight.unlessSeenBy(this.signedIn.actor(), step.council(), subject));
		return steps;
	}

	/**
	 * One step.
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public StepRecord step(UUID id) {
		Reference reference = new Reference("step", id.toString());
		StepRecord step = this.records.findById(id).orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(this.signedIn.actor(), step.council(), reference);
		return step;
	}

}
