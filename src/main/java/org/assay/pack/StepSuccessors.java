package org.assay.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface StepSuccessors extends Repository<StepSuccessor, UUID> {

	StepSuccessor saveAndFlush(StepSuccessor successor);

	List<StepSuccessor> findByReleaseNumberGreaterThanOrderByReleaseNumber(int release);

	/**
	 * Which step takes the place of which, by process, for a case that runs on the
	 * release: a successor may have one of its own by now.
	 */
	default Map<String, Map<String, String>> since(int release) {
		Map<String, Map<String, String>> all = new HashMap<>();
		for (StepSuccessor one : findByReleaseNumberGreaterThanOrderByReleaseNumber(release)) {
			Map<String, String> steps = all.computeIfAbsent(one.process(), (process) -> new HashMap<>());
			steps.replaceAll((old, young) -> young.equals(one.oldStep()) ? one.newStep() : young);
			steps.put(one.oldStep(), one.newStep());
		}
		return all;
	}

}
