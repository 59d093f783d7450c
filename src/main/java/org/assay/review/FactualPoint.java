package org.assay.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * A fact the director questions, and what the assessor answered.
 *
 * @param number counted from 1
 * @param subject the element or duty it is about
 * @param rating the new rating, if the answer changed it; the choice stays the assessor's
 */
@Embeddable
public record FactualPoint(@Column(name = "point_number") int number, String subject, String point,
		@Nullable String answer, @Enumerated(EnumType.STRING) @Nullable Rating rating) {

	public FactualPoint {
		subject = Incomplete.unlessGiven(subject, "Say which element or duty point " + number + " is about.");
		point = Incomplete.unlessGiven(point, "Say what is not accurate in point " + number + ".");
	}

	FactualPoint answered(String answer, @Nullable Rating changed) {
		return new FactualPoint(this.number, this.subject, this.point, answer, changed);
	}

	boolean isAboutAnElement() {
		return this.subject.startsWith("E");
	}

}
