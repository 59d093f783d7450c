package org.assay.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.WorkingCalendar;

import org.assay.shared.Dates;
import org.assay.shared.Round;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a morning: what the day brings for each council, then everybody's digest. */
@Component
class DailyRound {

	private static final LocalTime BEGINS = LocalTime.of(7, 0);

	private final Councils councils;

	private final CouncilRound round;

	private final Notices notices;

	private final Outbox outbox;

	private final Clock clock;

	DailyRound(Councils councils, CouncilRound round, Notices notices, Outbox outbox, Clock clock) {
		this.councils = councils;
		this.round = round;
		this.notices = notices;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Makes up for a morning on which no node ran; what was told is not told again. */
	@EventListener(ApplicationReadyEvent.class)
	void makeUp() {
		if (!LocalTime.now(this.clock).isBefore(BEGINS)) {
			go();
		}
	}

	@Scheduled(cron = "0 0 7 * * *", zone = Dates.ZONE)
	void go() {
		LocalDate today = LocalDate.now(this.clock);
		Round.of("tell what the day brings to",
				this.councils.findAllByOrderByName().stream().map(Council::key).toList(), this.round::go);
		if (WorkingCalendar.STATUTORY.isWorkingDay(today)) {
			Round.of("gather the digest of", this.notices.peopleWithDigest(),
					(user) -> this.outbox.gather(user, today));
		}
	}

}
