package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assay.council.Councils;
import org.assay.shared.Actor;
import org.assay.shared.Dates;
import org.assay.shared.Reference;
import org.assay.shared.Round;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions that no report led to, such as those of officers: no process publishes them
 * and brings them into effect, so this does.
 */
@Component
@Transactional
public class UnreportedDecisions {

	private final DecisionRecords decisions;

	private final DecisionDesk desk;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	UnreportedDecisions(DecisionRecords decisions, DecisionDesk desk, Councils councils, SignedIn signedIn,
			Clock clock) {
		this.decisions = decisions;
		this.desk = desk;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/**
	 * Those that are recorded and not published yet, for democratic services and for the
	 * officer or member who took them.
	 */
	@Transactional(readOnly = true)
	public List<Waiting> waiting() {
		Actor actor = this.signedIn.actor();
		return this.decisions.findUnreported(this.councils.keysSeenBy(actor), DecisionStage.RECORDED)
			.stream()
			.map((decision) -> Waiting.of(decision, DemocraticServices.isActing(actor, decision.council())))
			.filter((waiting) -> waiting.mayPublish() || actor.id().equals(waiting.decidedBy()))
			.toList();
	}

	/**
	 * Publishes one today; what cannot be called in takes effect with it.
	 * @throws DecisionRefused if a report led to it, whose task publishes it
	 */
	public void publish(UUID id) {
		Reference reference = new DecisionId(id).reference();
		if (this.desk.get(reference).source().isPresent()) {
			throw new DecisionRefused(
					"This decision was taken on a report: publish it in Tasklist, in the task “Publish decision”.",
					reference);
		}
		LocalDate today = LocalDate.now(this.clock);
		if (this.desk.publish(reference, today).hasEffect(today)) {
			this.desk.takeEffect(reference);
		}
	}

	/** Brings into effect whose call-in window is over, just after midnight. */
	@Scheduled(cron = "${assay.cabinet.effect-check:0 5 0 * * *}", zone = Dates.ZONE)
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void takeEffect() {
		Round.of("bring into effect",
				this.decisions
					.findByStageAndSourceIsNullAndWindowEffectiveOnLessThanEqual(DecisionStage.PUBLISHED,
							LocalDate.now(this.clock))
					.stream()
					.filter((decision) -> decision.outcome().decides())
					.map(DecisionRecord::reference)
					.toList(),
				this.desk::takeEffect);
	}

	/**
	 * A decision that waits for its publication.
	 *
	 * @param decidedBy the user id of who took it, if one person did
	 * @param mayPublish whether the signed-in person may publish it
	 */
	public record Waiting(UUID id, String number, String council, String title, String decider,
			@Nullable String decidedBy, LocalDate decidedOn, boolean mayPublish) {

		static Waiting of(DecisionRecord decision, boolean mayPublish) {
			return new Waiting(decision.id(), decision.number(), decision.council(), decision.title(),
					decision.decider(), decision.decidedBy().orElse(null), decision.wording().decidedOn(), mayPublish);
		}

	}

}
