package org.assay.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import org.assay.shared.Choice;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;

/**
 * Which reviews a list shows; what is null does not matter.
 *
 * @param council the key of the only council
 * @param kind why the council tested its arrangements
 * @param late whether only those are shown that are open after the day they were to
 * finish by
 */
public record ReviewFilter(@Nullable String council, @Nullable Integer year, @Nullable State state,
		@Nullable Trigger kind, boolean late) {

	/** Every review. */
	public static final ReviewFilter ALL = new ReviewFilter(null, null, null, null, false);

	/** Those that still have steps ahead of them. */
	public static final ReviewFilter OPEN = new ReviewFilter(null, null, State.OPEN, null, false);

	/** The reviews of a council. */
	public static ReviewFilter of(String council) {
		return new ReviewFilter(council, null, null, null, false);
	}

	/** The yearly reviews of a year. */
	public static ReviewFilter yearly(int year) {
		return new ReviewFilter(null, year, null, Trigger.YEARLY, false);
	}

	/** The yearly reviews of a council. */
	public static ReviewFilter yearlyOf(String council) {
		return new ReviewFilter(council, null, null, Trigger.YEARLY, false);
	}

	/** Those of the councils. */
	static Specification<AssuranceReview> among(String[] councils) {
		return (review, query, sql) -> sql.isTrue(sql.function("among", Boolean.class, review.get("council"),
				((HibernateCriteriaBuilder) sql).value(councils)));
	}

	Specification<AssuranceReview> on(LocalDate today) {
		return (review, query, sql) -> {
			List<Predicate> all = new ArrayList<>();
			if (this.council != null) {
				all.add(sql.equal(review.get("council"), this.council));
			}
			if (this.year != null) {
				all.add(sql.equal(review.get("reviewYear"), this.year));
			}
			if (this.kind != null) {
				all.add(sql.equal(review.get("trigger"), this.kind));
			}
			if (this.state != null) {
				all.add(review.get("stage").in(this.state.stages()));
			}
			if (this.late) {
				Path<LocalDate> finishBy = review.get("commission").get("finishBy");
				all.add(review.get("stage").in(State.OPEN.stages()));
				all.add(sql.lessThan(finishBy, today));
			}
			return sql.and(all.toArray(Predicate[]::new));
		};
	}

	/** How far reviews have come, in three words. */
	public enum State implements Choice {

		OPEN, CONCLUDED, WITHDRAWN;

		private List<Stage> stages() {
			return Arrays.stream(Stage.values()).filter((stage) -> of(stage) == this).toList();
		}

		private static State of(Stage stage) {
			return stage.open() ? OPEN : (stage == Stage.WITHDRAWN) ? WITHDRAWN : CONCLUDED;
		}

	}

}
