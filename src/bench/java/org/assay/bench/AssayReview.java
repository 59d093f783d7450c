package org.assay.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assay.council.PolicyDesk;
import org.assay.council.Setting;
import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.register.Duty;
import org.assay.register.Holder;
import org.assay.register.Register;
import org.assay.review.OwnerDesk;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.support.Townsfolk;
import org.assay.workflow.Worklist;
import org.assay.workflow.Worklist.Item;

/** A council whose review has its 44 duties open, each with the owner it was given. */
class AssayReview {

	/** What an owner types into the form of a duty, here and on bare Camunda. */
	static final Map<String, Object> ANSWER = Map.of("rating", "met", "howDischarged",
			"The director leads this in person and it stands on the leadership team's agenda every month.", "reasons",
			"The audits of the last four quarters show that it works in every district.", "action",
			"Checked again at the next quarter.");

	private final Worklist worklist;

	private final ActingAs acting;

	private final EvidenceStore evidence;

	private final List<String> owners = new ArrayList<>();

	private final String director;

	AssayReview(RunningAssay assay, int people) {
		this.worklist = assay.part(Worklist.class);
		this.acting = assay.part(ActingAs.class);
		this.evidence = assay.part(EvidenceStore.class);
		Townsfolk town = assay.part(Townsfolk.class);
		String council = town.council();
		assay.part(PolicyDesk.class).decide(council, Map.of(Setting.EVIDENCE_FILE_MEGABYTES, 500));
		this.director = town.officer(council, "dcs");
		town.member(council, "lmcs");
		String chief = town.officer(council, "chief-executive");
		String lead = town.officer(council, "assurance-lead");
		String assessor = town.officer(council, "assessor");
		for (int person = 0; person < people; person++) {
			this.owners.add(town.officer(council, "duty-owner"));
		}
		nameOwners(assay.part(OwnerDesk.class), assay.part(Register.class), council, lead);
		openAssessments(lead, chief, assessor);
	}

	/** The keys of the duties of the director's post. */
	static List<String> duties(Register register) {
		return register.current()
			.duties()
			.stream()
			.filter((duty) -> duty.register() == Holder.DCS)
			.map(Duty::key)
			.toList();
	}

	private void nameOwners(OwnerDesk desk, Register register, String council, String lead) {
		List<String> duties = duties(register);
		this.acting.run(lead, () -> {
			for (int duty = 0; duty < duties.size(); duty++) {
				desk.name(council, duties.get(duty), this.owners.get(duty % this.owners.size()));
			}
		});
	}

	private void openAssessments(String lead, String chief, String assessor) {
		LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
		this.acting.run(lead, () -> this.worklist.begin("AssuranceReviewProcess",
				Map.of("trigger", "yearly", "reviewYear", today.getYear(), "whatHappened", "")));
		completeOnly(chief,
				Map.of("termsOfReference", "Every duty of the director.", "roles", "dcs", "depth", "full",
						"reasonsForDepth", "Every duty is looked at afresh.", "assessor", assessor,
						"assessorOrganisation", "Riverdale City Council", "edition", "2012-13", "lead", lead,
						"finishBy", today.plusMonths(3).toString()));
		completeOnly(assessor,
				Map.of("independence", "independent", "statement", "I have never worked for this council."));
	}

	private void completeOnly(String user, Map<String, ?> fields) {
		this.acting.run(user, () -> this.worklist.complete(this.worklist.items().get(0).id(), fields));
	}

	List<String> owners() {
		return this.owners;
	}

	/** The open tasks of the person. */
	List<String> tasks(String user) {
		return this.acting.call(user, () -> this.worklist.items().stream().map(Item::id).toList());
	}

	/** Lets the person work: everything in it happens in their name. */
	void as(String user, Runnable work) {
		this.acting.run(user, work);
	}

	/** Files a small piece of evidence at the task. */
	void show(String task) {
		byte[] content = ("Minutes about " + task + "\n").repeat(100).getBytes(StandardCharsets.UTF_8);
		this.evidence.keepFile(new Reference("task", task), "minutes.txt", Particulars.of(Classification.INTERNAL),
				new ByteArrayInputStream(content), content.length);
	}

	/** Completes the task with its form. */
	void complete(String task) {
		this.worklist.complete(task, ANSWER);
	}

	/** Whether all assessments are joined, so that the director is asked to attest. */
	boolean isJoined() {
		return !tasks(this.director).isEmpty();
	}

}
