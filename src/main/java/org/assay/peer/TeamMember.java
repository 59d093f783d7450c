package org.assay.peer;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * A peer: somebody of another council, or of none.
 *
 * @param person the user id
 * @param interests what they declared, once they did
 * @param conflictOn when they declared a conflict of interest, if they did
 */
@Embeddable
public record TeamMember(String person, @Enumerated(EnumType.STRING) @Column(name = "team_role") TeamRole role,
		@Nullable String interests, @Nullable LocalDate conflictOn) {

	public TeamMember {
		person = Incomplete.unlessGiven(person, "Give the user id of every peer; their own council can tell you.");
	}

	TeamMember(String person, TeamRole role) {
		this(person, role, null, null);
	}

	boolean isDeclared() {
		return this.interests != null;
	}

	/** Whether they still take part. */
	boolean active() {
		return this.conflictOn == null;
	}

	TeamMember declare(String said, @Nullable LocalDate conflict) {
		return new TeamMember(this.person, this.role, said, conflict);
	}

	TeamMember as(TeamRole other) {
		return new TeamMember(this.person, other, this.interests, this.conflictOn);
	}

}
