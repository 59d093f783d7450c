package org.assay.council;

import org.assay.shared.Dates;
import org.assay.shared.Round;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves people into their posts and out of them as days pass. */
@Component
class PlacementRound {

	private final PlacementKeeper keeper;

	PlacementRound(PlacementKeeper keeper) {
		this.keeper = keeper;
	}

	/** Runs when a day has begun, and at start for the days that passed meanwhile. */
	@Scheduled(cron = "0 1 0 * * *", zone = Dates.ZONE)
	@EventListener(ApplicationReadyEvent.class)
	void go() {
		Round.of("place in the posts of today", this.keeper.misplaced(), this.keeper::keep);
	}

}
