package org.assay.review;

import java.time.LocalDate;
import java.util.List;

import org.assay.council.Person;
import org.assay.council.PostHolders;
import org.assay.shared.Reference;

import org.springframework.stereotype.Component;

/** Who can be named for a part in a review. */
@Component
class Nominations {

	private static final List<String> SUBJECTS = List.of("dcs", "lmcs", "chief-executive");

	private final PostHolders holders;

	Nominations(PostHolders holders) {
		this.holders = holders;
	}

	/** Assessors who do not hold one of the posts that the review is about. */
	List<Person> assessors(String council, LocalDate on) {
		return this.holders.of(council, "assessor", on)
			.stream()
			.filter((person) -> !isSubject(council, person.id(), on))
			.toList();
	}

	List<Person> leads(String council, LocalDate on) {
		return this.holders.of(council, "assurance-lead", on);
	}

	List<Person> dutyOwners(String council, LocalDate on) {
		return this.holders.of(council, "duty-owner", on);
	}

	/**
	 * Agrees with the people a commission names.
	 * @throws NotIndependent if the assessor holds a post that the review is about
	 * @throws PersonNotInPost if somebody does not hold the post they are named for
	 */
	void refuseUnlessSuitable(Reference review, String council, CommissionReview given, LocalDate on) {
		if (isSubject(council, given.assessor(), on)) {
			throw new NotIndependent(review,
					"Choose an assessor who is not the council's director, lead member or chief executive: nobody judges their own post.");
		}
		if (isMissing(assessors(council, on), given.assessor())) {
			throw new PersonNotInPost(review,
					"Choose an assessor who holds the post of assessor in the council today; an administrator can appoint one.");
		}
		if (isMissing(leads(council, on), given.leadOfficer())) {
			throw new PersonNotInPost(review,
					"Choose an assurance lead who holds that post in the council today; an administrator can appoint one.");
		}
	}

	private boolean isSubject(String council, String user, LocalDate on) {
		return SUBJECTS.stream().anyMatch((post) -> !isMissing(this.holders.of(council, post, on), user));
	}

	private static boolean isMissing(List<Person> people, String user) {
		return people.stream().noneMatch((person) -> person.id().equals(user));
	}

}
