package org.assay.scrutiny;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.People;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads scrutiny reviews for people and programs that may see their council. */
@Component
@Transactional(readOnly = true)
public class ScrutinyRecords {

	private final ScrutinyReviews reviews;

	private final ScrutinySubjects subjects;

	private final ExemptScrutiny exempt;

	private final People people;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	ScrutinyRecords(ScrutinyReviews reviews, ScrutinySubjects subjects, ExemptScrutiny exempt, People people,
			Councils councils, SignedIn signedIn, Clock clock) {
		this.reviews = reviews;
		this.subjects = subjects;
		this.exempt = exempt;
		this.people = people;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Those of the councils that the signed-in person works for, newest first. */
	public Page<ScrutinyLine> list(Pageable page) {
		return this.councils
			.read(this.signedIn.actor(), () -> this.reviews.findNewest(page),
					(councils) -> this.reviews.findNewest(councils, page))
			.map(this::line);
	}

	/**
	 * All scrutiny reviews of the council, newest first.
	 * @throws OutOfSight if the signed-in person does not work for it
	 */
	public List<ScrutinyLine> of(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, Council.reference(council));
		return this.reviews.findNewest(new String[] { council }, Pageable.unpaged()).map(this::line).getContent();
	}

	/**
	 * One scrutiny review; of one that looks at an exempt decision, to those who may not
	 * read that, only when what happened.
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public ScrutinySheet sheet(UUID id) {
		ScrutinyReview review = this.reviews.get(this.signedIn.actor(), new ScrutinyId(id).reference());
		boolean shown = !this.exempt.isHidden(review);
		return new ScrutinySheet(line(review), review.subject().orElse(null),
				review.subject().map(this.subjects::title).orElse(""),
				review.documents().filter((asked) -> shown).orElse(null), review.documentsDueOn().orElse(null),
				review.hearingOn().orElse(null), review.respondedOn().orElse(null), review.publishedOn().orElse(null),
				review.witnesses()
					.stream()
					.map((one) -> new ScrutinySheet.WitnessLine(name(one.witness()), shown ? one.questions() : ""))
					.toList(),
				shown ? review.recommendations() : List.of(),
				review.words()
					.stream()
					.map((one) -> new ScrutinySheet.WordLine(one.about(), shown ? one.words() : "", name(one.saidBy()),
							one.saidAt()))
					.toList());
	}

	private ScrutinyLine line(ScrutinyReview review) {
		boolean awaited = review.stage() == Stage.RECOMMENDED
				&& review.responseDueOn().filter((day) -> day.isBefore(LocalDate.now(this.clock))).isPresent();
		return new ScrutinyLine(review.id(), review.council(), review.question(), review.stage().words(),
				review.stage().open(), review.requestedOn(), review.responseDueOn().orElse(null),
				awaited || review.isResponseLate());
	}

	private String name(String user) {
		return this.people.nameOf(user);
	}

}
