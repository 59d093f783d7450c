package org.assay.cabinet;

import java.util.EnumSet;
import java.util.Set;

import org.assay.council.Person;
import org.assay.shared.Choice;
import org.assay.shared.Incomplete;

/** Who took a decision. */
public enum DecisionMaker implements Choice {

	/** A body at its meeting, SI 2012/2089 regulation 12. */
	BODY,

	/** A member of the executive alone, SI 2012/2089 regulation 13(1). */
	MEMBER,

	/** An officer for the executive, SI 2012/2089 regulation 13(4). */
	OFFICER,

	/**
	 * An officer under powers of the council that are not the executive's, Openness of
	 * Local Government Bodies Regulations 2014 regulation 7.
	 */
	OFFICER_FOR_COUNCIL;

	public boolean isOfficer() {
		return officers().contains(this);
	}

	/** The kinds of decisions that officers take. */
	static Set<DecisionMaker> officers() {
		return EnumSet.of(OFFICER, OFFICER_FOR_COUNCIL);
	}

	/**
	 * Whether scrutiny can call such a decision in where there is an executive: those of
	 * the executive, and of its officers the key ones.
	 */
	boolean canBeCalledIn(boolean key) {
		return switch (this) {
			case BODY, MEMBER -> true;
			case OFFICER -> key;
			case OFFICER_FOR_COUNCIL -> false;
		};
	}

	/**
	 * Agrees with the person who decided alone.
	 * @throws Incomplete for an officer as a member, or a member as an officer
	 */
	Person checked(Person alone) {
		if (isOfficer() != (alone.kind() == Person.Kind.OFFICER)) {
			throw new Incomplete(isOfficer() ? alone.name()
					+ " is an elected member: record this as the decision of a member of the executive, or choose an officer."
					: alone.name()
							+ " is an officer: record this as the decision of an officer, or choose a member of the executive.");
		}
		return alone;
	}

}
