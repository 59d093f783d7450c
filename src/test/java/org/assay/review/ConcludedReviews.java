package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assay.register.Register;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.support.Story;
import org.assay.support.Townsfolk;
import org.assay.workflow.Fields;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reviews that are concluded and handed over, made without their tasks, for tests of what
 * follows a review.
 */
@Story
public class ConcludedReviews {

	private final Townsfolk town;

	private final ActingAs acting;

	private final ReviewDesk desk;

	private final DutyDesk duties;

	private final Register register;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ConcludedReviews(Townsfolk town, ActingAs acting, ReviewDesk desk, DutyDesk duties, Register register,
			TransactionTemplate transaction, Clock clock) {
		this.town = town;
		this.acting = acting;
		this.desk = desk;
		this.duties = duties;
		this.register = register;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * A review of this year, assured with actions, whose one shortfall is D12.
	 * @param lead the user id of the assurance lead, who assesses every duty as well
	 */
	public Reference in(String council, String lead) {
		return in(council, lead, this.town.officer(council, "chief-executive"), this.town.officer(council, "dcs"),
				this.town.member(council, "lmcs"));
	}

	/** The same in a council whose posts are held already. */
	public Reference in(String council, String lead, String chief, String director, String member) {
		Reference review = this.acting.call(chief,
				() -> this.desk.request(new RequestReview(council, Trigger.YEARLY, today().getYear(), null)));
		return conclude(review, council, lead, chief, director, member);
	}

	/** The same of a review that somebody asked for. */
	public Reference conclude(Reference review, String council, String lead, String chief, String director,
			String member) {
		String assessor = this.town.officer(council, "assessor");
		this.acting.run(chief, () -> this.desk.commission(review, new CommissionReview("Test the arrangements.",
				Roles.DCS, Depth.FULL, null, assessor, "Neighbourshire", "2012-13", lead, today().plusMonths(3))));
		this.acting.run(assessor,
				() -> this.desk.declareIndependence(review, new DeclareIndependence(true, "I work elsewhere.", null)));
		this.acting.run(lead, () -> this.transaction.executeWithoutResult((status) -> {
			this.duties.openOnes(this.desk.get(review))
				.forEach((duty) -> this.duties.assess(review, answer(duty), 1, new Reference("task", "t-" + duty)));
		}));
		this.acting.run(director,
				() -> this.desk.attest(review, new AttestSelfAssessment(true, List.of(), "Accurate.")));
		this.acting.run(assessor, () -> this.desk.judge(review, judgement()));
		this.acting.run(director, () -> this.desk.checkFactualAccuracy(review, List.of()));
		this.acting.run(member, () -> this.desk.consider(review,
				new ConsiderAssurance(Consideration.SATISFIED, List.of(), "I asked.")));
		this.acting
			.run(chief,
					() -> this.desk.conclude(review, new ConcludeReview(Opinion.ASSURED_WITH_ACTIONS, "It holds.",
							"We tested our arrangements.", new FollowUp(today().plusMonths(10), null),
							List.of(new RecommendationAnswer(1, RecommendationAnswer.Response.ACCEPTED, null)))));
		this.acting.run(lead, () -> {
			this.desk.confirmReadiness(review, ready());
			this.desk.handOver(review);
		});
		return review;
	}

	private static AssessDuty answer(String duty) {
		return duty.equals("D12")
				? new AssessDuty(duty, Rating.NOT_MET, "Not yet.", "Nobody was named.", "A plan by June.")
				: new AssessDuty(duty, Rating.MET, "By the board.", null, null);
	}

	private JudgeElements judgement() {
		List<ElementJudgement> elements = this.register.current()
			.elements()
			.stream()
			.map((element) -> new ElementJudgement(element.key(), Rating.MET, "Seen."))
			.toList();
		return new JudgeElements(elements, List.of(),
				List.of(new JudgeElements.Proposal("Plan the succession.", "E3")));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private List<ReadinessGate> ready() {
		Map<String, Object> fields = new HashMap<>();
		Stream.of(ReadinessGate.Gate.values()).map(ReadinessGate.Gate::field).forEach((gate) -> {
			fields.put(gate, "done");
			fields.put(gate + "On", today());
		});
		return ReadinessGate.allFrom(new Fields(fields), "review", today());
	}

}
