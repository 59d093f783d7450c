package org.assay.cabinet;

import java.util.List;
import java.util.Map;

import org.assay.shared.Incomplete;

/**
 * What the author writes.
 *
 * @param written by the part; a part that is not there is empty
 * @param further the parts of the council's own, in its order
 */
record DraftReport(Map<Part, String> written, List<FurtherText> further) {

	/**
	 * A part that only this council asks for.
	 */
	record FurtherText(String heading, String text) {

		FurtherText {
			text = Incomplete.unlessGiven(text, "Write the part “" + heading
					+ "”, or say there why it has nothing to report, such as “no implications”; no part may be empty.");
		}

	}

}
