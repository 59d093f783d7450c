package org.assay.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.council.Posts;
import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A case of {@code PolicyProcess}, in a council of its own: the director shows proof, and
 * the chief executive weighs it.
 */
@WholeAssay
abstract class ProofCase {

	@Autowired
	Townsfolk town;

	@Autowired
	ActingAs acting;

	@Autowired
	Worklist worklist;

	@Autowired
	Processes processes;

	@Autowired
	EvidenceStore evidence;

	@Autowired
	RepositoryService repository;

	String council = "";

	String director = "";

	UUID directorsAppointment = UUID.randomUUID();

	String chief = "";

	Reference subject = new Reference("proof", UUID.randomUUID().toString());

	@BeforeEach
	void startsAProcessInACouncilWithItsPeople() {
		this.repository.createDeployment()
			.addClasspathResource("workflow/PolicyProcess.bpmn")
			.addClasspathResource("workflow/show-proof.form")
			.enableDuplicateFiltering(true)
			.name("test")
			.deploy();
		this.council = this.town.council();
		this.director = this.town.officer(this.council);
		this.directorsAppointment = this.town.appoint(this.council, this.director, Posts.DCS);
		this.chief = this.town.officer(this.council, Posts.CHIEF_EXECUTIVE);
		this.subject = new Reference("proof", UUID.randomUUID().toString());
		this.processes.start("PolicyProcess", this.council, this.subject, Map.of());
	}

	final List<Item> itemsOf(String user) {
		return this.acting.call(user, this.worklist::items);
	}

	final void complete(String user, Map<String, ?> fields) {
		this.acting.run(user, () -> this.worklist.complete(itemsOf(user).get(0).id(), fields));
	}

	final void showProof() {
		attach(this.director);
		complete(this.director, Map.of("verdict", "sound", "reasons", "Seen by two people."));
	}

	final void attach(String user) {
		attach(user, "The board met six times.".getBytes(StandardCharsets.UTF_8));
	}

	final void attach(String user, byte[] content) {
		this.acting.run(user, () -> this.evidence.keepFile(new Reference("task", itemsOf(user).get(0).id()),
				"proof.txt", Particulars.of(Classification.INTERNAL), new ByteArrayInputStream(content), -1));
	}

	final void assertRefused(String user, Map<String, ?> fields, Class<? extends Rejected> refusal, String sentence) {
		List<Item> before = itemsOf(user);

		assertThatExceptionOfType(refusal).isThrownBy(() -> complete(user, fields)).withMessage(sentence);
		assertThat(itemsOf(user)).isEqualTo(before);
	}

}
