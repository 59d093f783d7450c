package org.assay.cabinet;

import java.util.List;

import org.assay.council.Councils;
import org.assay.review.ReviewId;
import org.assay.shared.Actor;
import org.assay.shared.Reference;
import org.assay.shared.SearchWords;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds reports and published decisions in the councils that the signed-in person works
 * for. The titles of exempt ones are public, SI 2012/2089 reg 5; what they say is not
 * looked through.
 */
@Component
@Transactional(readOnly = true)
public class CabinetSearch {

	private final CabinetReports reports;

	private final DecisionRecords decisions;

	private final Councils councils;

	private final SignedIn signedIn;

	CabinetSearch(CabinetReports reports, DecisionRecords decisions, Councils councils, SignedIn signedIn) {
		this.reports = reports;
		this.decisions = decisions;
		this.councils = councils;
		this.signedIn = signedIn;
	}

	/** Reports, the newest first. */
	public Slice<ReportHeading> reports(SearchWords words, Pageable page) {
		return this.reports.findMatching(seen(), Part.EXEMPT_APPENDIX.key(), words.pattern(), page);
	}

	/** Published decisions, the newest first. */
	public Slice<DecisionLine> decisions(SearchWords words, Pageable page) {
		return this.decisions.findMatching(seen(), DecisionStage.RECORDED, Openness.PUBLIC, words.pattern(), page)
			.map(DecisionLine::of);
	}

	/**
	 * The reports on a review that the signed-in person may see, and what was decided.
	 */
	public ReviewReports about(Reference review) {
		Actor actor = this.signedIn.actor();
		List<ReportHeading> found = this.reports.headingsOf(ReviewId.of(review).value())
			.stream()
			.filter((report) -> actor.sees(report.council()))
			.toList();
		List<String> sources = found.stream()
			.map((report) -> new ReportId(report.id()).reference().toString())
			.toList();
		return new ReviewReports(found,
				this.decisions
					.findBySourceInAndStageNotOrderByYearRecordedAscPlaceInYearAsc(sources, DecisionStage.RECORDED)
					.stream()
					.map(DecisionLine::of)
					.toList());
	}

	private String[] seen() {
		return this.councils.keysSeenBy(this.signedIn.actor());
	}

}
