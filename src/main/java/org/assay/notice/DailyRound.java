package org.assay.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;

import org.assay.council.Councils;
import org.assay.council.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a morning: what the day brings for each council, then everybody's digest. */
@Component
class DailyRound {

	private static final Logger logger = LoggerFactory.getLogger(DailyRound.class);

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

	@Scheduled(cron = "0 0 7 * * *", zone = "Europe/London")
	void go() {
		LocalDate today = LocalDate.now(this.clock);
		this.councils.findAllByOrderByName().forEach((council) -> each(council.key(), this.round::go));
		if (WorkingCalendar.STATUTORY.isWorkingDay(today)) {
			this.notices.peopleWithDigest().forEach((user) -> each(user, (one) -> this.outbox.gather(one, today)));
		}
	}

	private static void each(String one, Consumer<String> work) {
		try {
			work.accept(one);
		}
		catch (RuntimeException ex) {
			// The others are told all the same; this one is looked at again tomorrow.
			logger.error("Could not tell {} what the day brings", one, ex);
		}
	}

}
