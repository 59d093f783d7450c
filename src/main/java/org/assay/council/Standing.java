package org.assay.council;

import jakarta.persistence.Embeddable;

/**
 * What the council declares about the way a post is held; the guidance asks for it of the
 * director and the lead member, and it means nothing for other posts.
 *
 * @param reportsToChiefExecutive R2, of the director
 * @param politicallyRestricted R3, of the director: Local Government and Housing Act 1989
 * section 2
 * @param firstTier R6, of the director: a member of the senior management team
 * @param coversEducation R7, of both
 * @param coversSocialCare R7, of both
 * @param onExecutive R8, of the lead member
 */
@Embeddable
public record Standing(boolean reportsToChiefExecutive, boolean politicallyRestricted, boolean firstTier,
		boolean coversEducation, boolean coversSocialCare, boolean onExecutive) {

	/** Nothing declared: for posts on which the guidance is silent. */
	public static final Standing UNDECLARED = new Standing(false, false, false, false, false, false);

	/** Everything the guidance asks of a director. */
	public static final Standing OF_A_DIRECTOR = new Standing(true, true, true, true, true, false);

	/** Everything the guidance asks of a lead member. */
	public static final Standing OF_A_LEAD_MEMBER = new Standing(false, false, false, true, true, true);

}
