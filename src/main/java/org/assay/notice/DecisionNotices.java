package org.assay.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.assay.cabinet.DecisionCalledIn;
import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionPublished;
import org.assay.cabinet.DecisionTookEffect;
import org.assay.council.Holdings;
import org.assay.council.Posts;
import org.assay.shared.Dates;
import org.assay.shared.Messages;
import org.assay.shared.Reference;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells of decisions, by their number: their titles may name what is not for everybody.
 */
@Component
class DecisionNotices {

	private static final List<String> CONCERNED = List.of(Posts.CHIEF_EXECUTIVE, Posts.DCS, Posts.LMCS, "leader",
			"assurance-lead", "democratic-services", "monitoring-officer");

	private static final List<String> WHO_CALL_IN = List.of("scrutiny-chair", "scrutiny-committee");

	private final DecisionDesk decisions;

	private final Holdings holdings;

	private final Outbox outbox;

	private final Clock clock;

	DecisionNotices(DecisionDesk decisions, Holdings holdings, Outbox outbox, Clock clock) {
		this.decisions = decisions;
		this.holdings = holdings;
		this.outbox = outbox;
		this.clock = clock;
	}

	@EventListener
	void on(DecisionPublished fact) {
		Audience audience = audience(fact.council());
		String decision = decision(fact.subject());
		List<Telling> all = new ArrayList<>(tell(audience, CONCERNED, NoticeKind.DECISION, fact.subject(), "published",
				Messages.in(DecisionNotices.class, "told.decision-published", decision)));
		if (fact.lastCallInDay() != null) {
			all.addAll(tell(audience, WHO_CALL_IN, NoticeKind.CALL_IN, fact.subject(), "window:" + fact.lastCallInDay(),
					Messages.in(DecisionNotices.class, "told.decision-can-be-called-in", decision,
							Dates.words(fact.lastCallInDay()))));
		}
		this.outbox.put(all);
	}

	@EventListener
	void on(DecisionCalledIn fact) {
		this.outbox.put(tell(audience(fact.council()), CONCERNED, NoticeKind.DECISION, fact.decision(),
				fact.subject().toString(),
				Messages.in(DecisionNotices.class, "told.decision-called-in", decision(fact.decision()))));
	}

	@EventListener
	void on(DecisionTookEffect fact) {
		this.outbox.put(tell(audience(fact.council()), CONCERNED, NoticeKind.DECISION, fact.subject(), "effect",
				Messages.in(DecisionNotices.class, "told.decision-took-effect", decision(fact.subject()),
						Dates.words(fact.effectiveOn()))));
	}

	private static List<Telling> tell(Audience audience, List<String> posts, NoticeKind kind, Reference decision,
			String occasion, String headline) {
		return audience.tell(posts, kind, decision + ":" + occasion, headline, Places.decision(decision));
	}

	private String decision(Reference reference) {
		return this.decisions.get(reference).number();
	}

	private Audience audience(String council) {
		return Audience.on(LocalDate.now(this.clock), council, this.holdings.of(council));
	}

}
