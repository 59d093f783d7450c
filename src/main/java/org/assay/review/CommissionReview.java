package org.assay.review;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What a chief executive commissions; kept with the review as it was given.
 *
 * @param reasonsForDepth needed for the light path: with them the chief executive
 * confirms that nothing of weight has changed
 * @param assessor the user id of the person who will judge
 * @param assessorOrganisation where the assessor comes from
 * @param edition the edition of the guidance to test against
 * @param leadOfficer the user id of the assurance lead
 * @param finishBy when the conclusion is expected
 */
@Embeddable
public record CommissionReview(String termsOfReference, @Enumerated(EnumType.STRING) Roles roles,
		@Enumerated(EnumType.STRING) Depth depth, @Nullable String reasonsForDepth, String assessor,
		String assessorOrganisation, String edition, String leadOfficer, LocalDate finishBy) {

	public CommissionReview {
		termsOfReference = Incomplete.unlessGiven(termsOfReference, "Write the terms of reference of the review.");
		if (depth == Depth.LIGHT) {
			reasonsForDepth = Incomplete.unlessGiven(reasonsForDepth,
					"Say why a light test is enough: what you looked at to see that nothing of weight has changed.");
		}
		assessor = Incomplete.unlessGiven(assessor, "Choose the assessor who will judge the review.");
		assessorOrganisation = Incomplete.unlessGiven(assessorOrganisation,
				"Say which organisation the assessor is from.");
		edition = Incomplete.unlessGiven(edition, "Choose the edition of the guidance to test against.");
		leadOfficer = Incomplete.unlessGiven(leadOfficer, "Choose the assurance lead for the review.");
		if (assessor.equals(leadOfficer)) {
			throw new Incomplete("Choose an assurance lead other than the assessor.");
		}
	}

	CommissionReview inDepth(Depth other) {
		return new CommissionReview(this.termsOfReference, this.roles, other, this.reasonsForDepth, this.assessor,
				this.assessorOrganisation, this.edition, this.leadOfficer, this.finishBy);
	}

}
