package org.assay.peer;

import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Incomplete;

/**
 * The peers whom the host proposes.
 *
 * @param accessEndsOn the last day on which they may read what is shared
 */
public record ProposeTeam(List<TeamMember> team, LocalDate accessEndsOn) {

	public ProposeTeam {
		team = List.copyOf(team);
		if (team.stream().filter((one) -> one.role() == TeamRole.LEAD).count() != 1) {
			throw new Incomplete("Name one lead of the team, and one only.");
		}
		if (team.stream().map(TeamMember::person).distinct().count() != team.size()) {
			throw new Incomplete("Name every peer once.");
		}
	}

}
