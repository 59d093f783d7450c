package org.assay.notice;

import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers calendar programs, which cannot sign in: the address itself is the secret. An
 * address that is wrong, ended or of somebody who left has one and the same answer.
 */
@Controller
class CalendarPage {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final CalendarFeed feed;

	CalendarPage(CalendarFeed feed) {
		this.feed = feed;
	}

	@GetMapping("/calendar/{secret}.ics")
	ResponseEntity<String> calendar(@PathVariable String secret) {
		return this.feed.at(secret)
			.map((calendar) -> ResponseEntity.ok().contentType(CALENDAR).body(calendar))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
