package org.assay.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.review.RecommendationAnswer.Response;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What the peers found, and what the council answered to an area for consideration.
 *
 * @param actionToDo what the council does about it
 */
@Embeddable
public record ChallengeFinding(@Enumerated(EnumType.STRING) @Column(name = "finding_kind") FindingKind kind,
		String finding, @Enumerated(EnumType.STRING) @Nullable Response response, @Nullable String reasons,
		@Nullable String actionToDo) {

	public ChallengeFinding {
		finding = Incomplete.unlessGiven(finding, "Write out every finding.");
	}

	ChallengeFinding(FindingKind kind, String finding) {
		this(kind, finding, null, null, null);
	}

	boolean isToAnswer() {
		return this.kind == FindingKind.AREA_FOR_CONSIDERATION;
	}

	ChallengeFinding answered(AnsweredFinding answer) {
		return new ChallengeFinding(this.kind, this.finding, answer.response(), answer.reasons(), answer.actionToDo());
	}

}
