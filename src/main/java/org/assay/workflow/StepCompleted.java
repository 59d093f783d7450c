package org.assay.workflow;

import java.util.List;

import org.assay.evidence.Exhibit;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A person completed a user task.
 *
 * @param council the council's key
 * @param subject the case
 * @param step reference of the stored step
 * @param task the element id in the diagram
 * @param name what the task was called
 * @param process the process definition as {@code key:version}
 * @param post the post in which the person acted
 * @param statutory the requirements of the guidance the step discharges
 * @param outcome the decision, if the step is one
 * @param reasons the reasons given, if any
 * @param evidence what was attached, frozen
 * @param fieldsDigest SHA-256 of the canonical JSON of all submitted fields
 * @param stateDigest SHA-256 of the canonical JSON of what was decided on, if the step
 * named it
 */
public record StepCompleted(String council, Reference subject, Reference step, String task, String name, String process,
		String post, List<String> statutory, @Nullable String outcome, @Nullable String reasons, List<Exhibit> evidence,
		String fieldsDigest, @Nullable String stateDigest) implements Fact {
}
