package org.assay.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assay.register.Duty;
import org.assay.register.Edition;
import org.assay.register.Register;

import org.springframework.stereotype.Component;

/** The lists that forms let people choose from. */
@Component
class Choices {

	private final Register register;

	private final DutyAssessments assessments;

	Choices(Register register, DutyAssessments assessments) {
		this.register = register;
		this.assessments = assessments;
	}

	/** The one edition in force; earlier ones are there to be compared with. */
	List<Map<String, String>> editions() {
		Edition current = this.register.current();
		return List.of(choice(current.key(), current.title()));
	}

	/** The duties of the review. */
	List<Map<String, String>> duties(AssuranceReview review) {
		Edition edition = editionOf(review);
		return this.assessments.findByReviewOrderByDuty(review.id())
			.stream()
			.map((one) -> edition.duty(one.duty()))
			.map(Choices::choice)
			.toList();
	}

	/** What a point of fact can be about: the elements, then the duties. */
	List<Map<String, String>> subjects(AssuranceReview review) {
		List<Map<String, String>> subjects = new ArrayList<>();
		editionOf(review).elements()
			.forEach((element) -> subjects.add(choice(element.key(), element.key() + " " + element.title())));
		subjects.addAll(duties(review));
		return subjects;
	}

	/** What the point is about, as it was chosen from the list. */
	String subject(AssuranceReview review, FactualPoint point) {
		return subjects(review).stream()
			.filter((choice) -> point.subject().equals(choice.get("value")))
			.flatMap((choice) -> Stream.ofNullable(choice.get("label")))
			.findFirst()
			.orElse(point.subject());
	}

	Edition editionOf(AssuranceReview review) {
		return this.register.edition(review.commission().edition());
	}

	private static Map<String, String> choice(Duty duty) {
		return choice(duty.key(), duty.key() + " " + duty.title());
	}

	private static Map<String, String> choice(String value, String label) {
		return Map.of("value", value, "label", label);
	}

}
