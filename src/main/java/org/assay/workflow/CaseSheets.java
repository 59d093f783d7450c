package org.assay.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.assay.council.People;
import org.assay.council.Person;
import org.assay.council.Posts;
import org.assay.evidence.CaseEvidence;
import org.assay.evidence.FiledEvidence;
import org.assay.shared.CanonicalJson;
import org.assay.shared.ExemptFacts;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was done in a case, for people who may see its council. */
@Component
class CaseSheets {

	private final StepHistory history;

	private final CaseEvidence evidence;

	private final CaseAddresses addresses;

	private final People people;

	private final List<ExemptFacts> exempt;

	private final SignedIn signedIn;

	CaseSheets(StepHistory history, CaseEvidence evidence, CaseAddresses addresses, People people,
			List<ExemptFacts> exempt, SignedIn signedIn) {
		this.history = history;
		this.evidence = evidence;
		this.addresses = addresses;
		this.people = people;
		this.exempt = exempt;
		this.signedIn = signedIn;
	}

	/**
	 * Everything about the case.
	 * @throws OutOfSight if the signed-in person does not work for the council
	 */
	@Transactional(readOnly = true)
	CaseSheet of(@Nullable String council, Reference subject) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), Objects.requireNonNullElse(council, ""), subject);
		List<StepRecord> steps = this.history.of(subject);
		Map<String, String> names = this.people
			.findAllByIdIn(steps.stream().map(StepRecord::actor).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(Person::id, Person::name));
		Map<String, List<FiledEvidence>> evidence = this.evidence.filed(subject)
			.stream()
			.collect(Collectors.groupingBy((piece) -> piece.place().id()));
		Set<Object> superseded = steps.stream()
			.map(StepRecord::supersedes)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return new CaseSheet(subject, this.addresses.of(subject).orElse(null),
				steps.stream()
					.map((step) -> line(step, names.getOrDefault(step.actor(), step.actor()),
							evidence.getOrDefault(step.task(), List.of()), superseded.contains(step.getId())))
					.toList());
	}

	private CaseSheet.Line line(StepRecord step, String by, List<FiledEvidence> filed, boolean superseded) {
		String reasons = CanonicalJson.read(step.fields()).path("reasons").asText(null);
		String post = Posts.all()
			.stream()
			.filter((known) -> known.key().equals(step.post()))
			.map(Posts.Post::title)
			.findFirst()
			.orElse(step.post());
		if (isExempt(step, reasons)) {
			return new CaseSheet.Line(step.name(), by, post, step.completedAt(), null, null, List.of(), true,
					superseded);
		}
		return new CaseSheet.Line(step.name(), by, post, step.completedAt(), step.outcome(), reasons, filed.stream()
			.map((piece) -> new CaseSheet.Piece(piece.id(), piece.name(), piece.classification(), piece.address()))
			.toList(), false, superseded);
	}

	/** Asked as the ledger asks, which everybody who works for the council reads too. */
	private boolean isExempt(StepRecord step, @Nullable String reasons) {
		StepCompleted fact = new StepCompleted(step.council(), Reference.parse(step.subject()),
				new Reference("step", step.getId().toString()), step.taskKey(), step.name(), step.process(),
				step.post(), List.of(), step.outcome(), reasons, List.of(), "", null);
		return this.exempt.stream().anyMatch((rule) -> rule.include(fact));
	}

}
