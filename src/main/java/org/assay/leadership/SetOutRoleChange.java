package org.assay.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.assay.council.Standing;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What exactly is proposed: who holds the post from which day, how, and why that serves
 * children.
 *
 * @param holder the user id of who is to hold the post
 * @param since the first day
 * @param until the last day, or none until further notice
 * @param functions what the post covers beside children's services
 * @param otherCouncil the council that shares a joint director
 * @param accountability who answers for what (R16)
 * @param protection how the focus on children is protected (R11, R12)
 * @param pressure what several posts in one hand mean for performance (R15)
 * @param splitBelow whether education and social care are split in the next tier (R10)
 * @param teamSkills whether the senior team knows education and social care (R16)
 * @param consultUntil the day until which people are promised to be heard
 * @param departure the reasons for falling short of the guidance
 */
@Embeddable
public record SetOutRoleChange(String holder, @Column(name = "first_day") LocalDate since,
		@Column(name = "last_day") @Nullable LocalDate until, @Embedded Standing standing, @Nullable String functions,
		@Nullable String otherCouncil, String justification, String accountability, @Nullable String protection,
		@Nullable String pressure, boolean splitBelow, boolean teamSkills, LocalDate consultUntil,
		@Nullable String departure) {

	public SetOutRoleChange {
		holder = Incomplete.unlessGiven(holder, "Choose who is to hold the post.");
		justification = Incomplete.unlessGiven(justification, "Say why the change serves children better.");
		accountability = Incomplete.unlessGiven(accountability,
				"Say who answers for what after the change (statutory guidance 2009, 3.16).");
	}

	/**
	 * Lets only what is complete for the kind of change pass.
	 * @throws Incomplete with what is missing
	 */
	void unlessCompleteFor(RoleChangeKind kind) {
		if (kind == RoleChangeKind.INTERIM && this.until == null) {
			throw new Incomplete("Give the last day of the interim: the post is to have a holder again.");
		}
		if (kind == RoleChangeKind.JOINT_DIRECTOR) {
			Incomplete.unlessGiven(this.otherCouncil, "Name the council that is to share the director.");
		}
		if (kind == RoleChangeKind.EXTRA_FUNCTIONS) {
			Incomplete.unlessGiven(this.functions, "Name the functions that are added to the post.");
		}
		if (kind.test() != null) {
			Incomplete.unlessGiven(this.protection,
					"Say how the focus on children is protected when one person does more (statutory guidance 2009, 3.14).");
			Incomplete.unlessGiven(this.pressure,
					"Say what the wider post means for pressure and performance (statutory guidance 2009, 3.15).");
		}
	}

	/** Where the arrangement itself falls short. */
	List<Shortfall> shortfalls(RoleChangeKind kind) {
		Shortfall split = new Shortfall(RoleRule.R10,
				"Education and children's social care are split in the tier below the director: keep them together.");
		Shortfall skills = new Shortfall(RoleRule.R16,
				"The senior team does not know both education and children's social care: add whoever knows what is missing.");
		return Stream
			.of((kind == RoleChangeKind.ADULT_SERVICES && this.splitBelow) ? split : null,
					this.teamSkills ? null : skills)
			.filter(Objects::nonNull)
			.toList();
	}

}
