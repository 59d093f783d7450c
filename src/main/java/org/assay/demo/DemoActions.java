package org.assay.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The steps of one action, each done by the person whose step it is. Words of what is to
 * be done say which action.
 */
@Component
@Profile("demo")
class DemoActions {

	private final DemoStage stage;

	private final DemoEvidence evidence;

	DemoActions(DemoStage stage, DemoEvidence evidence) {
		this.stage = stage;
		this.evidence = evidence;
	}

	void agree(DemoCast cast, LocalDate day, String words, String owner, LocalDate dueOn, String measure,
			UUID committee) {
		this.stage.on(day);
		this.stage.complete(cast.assuranceLead(), "Task_AgreeAction", words, (item) -> {
		}, Map.of("owner", owner, "dueOn", dueOn.toString(), "successMeasure", measure, "committee",
				committee.toString()));
	}

	/** The owner says how far it is. */
	void goesOn(LocalDate day, String words, String owner, String reasons) {
		report(day, words, owner, null, Map.of("progress", "going-on", "reasons", reasons));
	}

	/**
	 * The owner reports it done and shows a document; the assurance lead finds it works.
	 */
	void worked(DemoCast cast, LocalDate day, String words, String owner, String document, String reasons,
			String effect) {
		report(day, words, owner, document, Map.of("progress", "done", "reasons", reasons));
		this.stage.on(day.plusWeeks(2));
		this.stage.complete(cast.assuranceLead(), "Task_CheckEffectiveness", words, (item) -> {
		}, Map.of("effectiveness", "effective", "reasons", effect));
	}

	private void report(LocalDate day, String words, String owner, @Nullable String document, Map<String, ?> fields) {
		this.stage.on(day);
		this.stage.complete(owner, "Task_ReportProgress", words, (item) -> {
			if (document != null) {
				this.evidence.show(item, document, day);
			}
		}, fields);
	}

}
