package org.assay.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.assay.security.ActingAs;
import org.assay.support.Townsfolk;
import org.assay.workflow.PendingWork;
import org.assay.workflow.Worklist;
import org.assay.workflow.Worklist.Item;

/** A council of its own with a person in every post of a review. */
abstract class ReviewCast {

	/** Whose task it is. */
	private static final Map<String, String> POSTS = Map.ofEntries(Map.entry("Task_CommissionReview", "chief"),
			Map.entry("Task_DeclareIndependence", "assessor"), Map.entry("Task_ConfirmNoMaterialChange", "member"),
			Map.entry("Task_AssessDuty", "owner"), Map.entry("Task_ApproveDeparture", "director"),
			Map.entry("Task_AttestSelfAssessment", "director"), Map.entry("Task_JudgeElements", "assessor"),
			Map.entry("Task_CheckFactualAccuracy", "director"), Map.entry("Task_AnswerFactualPoints", "assessor"),
			Map.entry("Task_ConsiderAssurance", "member"), Map.entry("Task_ResolveDissent", "chief"),
			Map.entry("Task_ConcludeReview", "chief"), Map.entry("Task_ConfirmReadiness", "lead"));

	final String council;

	/** User ids by the part each plays. */
	final Map<String, String> people = new LinkedHashMap<>();

	final Townsfolk town;

	final ActingAs acting;

	final Worklist worklist;

	final PendingWork pending;

	ReviewCast(Townsfolk town, ActingAs acting, Worklist worklist, PendingWork pending) {
		this.town = town;
		this.acting = acting;
		this.worklist = worklist;
		this.pending = pending;
		this.council = town.council();
		this.people.put("chief", town.officer(this.council, "chief-executive"));
		this.people.put("director", town.officer(this.council, "dcs"));
		this.people.put("member", town.member(this.council, "lmcs"));
		this.people.put("assessor", town.officer(this.council, "assessor"));
		this.people.put("lead", town.officer(this.council, "assurance-lead"));
		this.people.put("owner", town.officer(this.council, "duty-owner"));
	}

	/** One more person takes part. */
	String joins(String user) {
		this.people.put(user, user);
		return user;
	}

	List<Item> items(String part) {
		return as(part, this.worklist::items);
	}

	/** The tasks that are the person's own to do. */
	List<Item> own(String part) {
		return items(part).stream().filter((item) -> part.equals(POSTS.get(item.key()))).toList();
	}

	/** The tasks of the kind that wait for their person. */
	List<Item> open(String task) {
		return items(part(task)).stream().filter((item) -> item.key().equals(task)).toList();
	}

	Item open(String task, String duty) {
		return open(task).stream().filter((item) -> duty.equals(item.duty())).findFirst().orElseThrow();
	}

	<T> T as(String part, Supplier<T> deed) {
		return this.acting.call(user(part), deed);
	}

	void as(String part, Runnable deed) {
		this.acting.run(user(part), deed);
		this.pending.finish();
	}

	String user(String part) {
		return Objects.requireNonNull(this.people.get(part), part);
	}

	/** Who does the tasks of the kind. */
	static String part(String task) {
		return Objects.requireNonNull(POSTS.get(task), task);
	}

}
