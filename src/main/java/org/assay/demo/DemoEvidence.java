package org.assay.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;

import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.shared.Reference;
import org.assay.workflow.Worklist.Item;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Attaches the documents of the demonstration to tasks. */
@Component
@Profile("demo")
class DemoEvidence {

	private static final Map<String, String> SHOWS = Map.of("children-in-care-council.pdf",
			"What children in care asked for, and what was done", "commissioning-plan.pdf",
			"Needs, contracts and results of the year", "partnership-terms.pdf",
			"Who attends, and who answers for what", "performance-summary.csv",
			"Every measure with its limit, by month", "quality-assurance-report.pdf",
			"Audits of cases and what changed after them", "scheme-of-delegation.pdf",
			"Which decisions officers may take", "school-improvement-strategy.pdf",
			"Support and challenge to every school", "scrutiny-minutes.pdf",
			"How members held the two posts to account", "senior-management-structure.pdf",
			"Who reports to the director");

	private final EvidenceStore store;

	DemoEvidence(EvidenceStore store) {
		this.store = store;
	}

	/** Shows a document that is about the year before the day. */
	void show(Item item, String document, LocalDate day) {
		Particulars particulars = new Particulars(SHOWS.getOrDefault(document, ""), day.minusYears(1), day.minusDays(1),
				"", Classification.INTERNAL, true);
		try (InputStream content = new ClassPathResource("demo/" + document).getInputStream()) {
			this.store.keepFile(new Reference("task", item.id()), document, particulars, content, -1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
