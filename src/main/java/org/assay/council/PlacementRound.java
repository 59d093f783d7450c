package org.assay.council;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves people into their posts and out of them as days pass. */
@Component
class PlacementRound {

	private static final Logger logger = LoggerFactory.getLogger(PlacementRound.class);

	private final PlacementKeeper keeper;

	PlacementRound(PlacementKeeper keeper) {
		this.keeper = keeper;
	}

	/** Runs when a day has begun, and at start for the days that passed meanwhile. */
	@Scheduled(cron = "0 1 0 * * *", zone = CouncilConfiguration.ZONE)
	@EventListener(ApplicationReadyEvent.class)
	void go() {
		this.keeper.misplaced().forEach(this::keep);
	}

	private void keep(String user) {
		try {
			this.keeper.keep(user);
		}
		catch (RuntimeException ex) {
			// One account that cannot be placed must not keep the others out of their
			// posts;
			// it stays misplaced and is tried again on the next round.
			logger.error("Could not move {} to the posts of today", user, ex);
		}
	}

}
