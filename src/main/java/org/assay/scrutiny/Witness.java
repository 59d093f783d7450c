package org.assay.scrutiny;

import jakarta.persistence.Embeddable;
import org.assay.shared.Incomplete;

/**
 * An executive member or officer who was required to attend and answer, LGA 2000 section
 * 9FA; for the lead member, on any matter relating to children.
 *
 * @param witness the user id
 * @param questions what they are to answer
 */
@Embeddable
public record Witness(String witness, String questions) {

	public Witness {
		witness = Incomplete.unlessGiven(witness, "Choose who is required to attend.");
		questions = Incomplete.unlessGiven(questions, "Say what everybody who is required to attend is to answer.");
	}

}
