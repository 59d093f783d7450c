package org.assay.inspection;

import java.time.LocalDate;
import java.util.List;

import org.assay.action.ActionSheet;
import org.assay.cabinet.DecisionSheet;
import org.assay.cabinet.MeetingSheet;
import org.assay.cabinet.ReportSheet;
import org.assay.council.Council;
import org.assay.council.Held;
import org.assay.evidence.ShownEvidence;
import org.assay.peer.ChallengeSheet;
import org.assay.register.Edition;
import org.assay.review.ReviewSheet;
import org.assay.scrutiny.ScrutinySheet;

/**
 * What an inspector reads of a council: the guidance it goes by, who holds which post,
 * how it tested its arrangements, what was decided and what came of it.
 *
 * @param edition the edition that the latest review tested against
 */
record InspectionContent(Council council, LocalDate madeOn, String madeBy, List<Held> posts, Edition edition,
		List<Tested> reviews, List<ReportSheet> reports, List<MeetingSheet> meetings, List<DecisionSheet> decisions,
		List<ScrutinySheet> scrutiny, List<ChallengeSheet> challenges, List<ActionSheet> actions) {

	/** Where in the pack a version of a report lies. */
	public String pathOf(ReportSheet report, int version) {
		return "reports/" + report.line().composedOn() + "-" + report.line().id().toString().substring(0, 8)
				+ "-version-" + version + ".pdf";
	}

	/** A review with the evidence that it rests on. */
	record Tested(ReviewSheet sheet, List<ShownEvidence> evidence) {
	}

}
