package org.assay.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailTests {

	@Test
	void isTriedAgainAfterPausesThatDoubleUpToAnHour() {
		Instant now = Instant.parse("2036-03-03T10:00:00Z");
		Mail mail = new Mail("sam", null, now);
		List<Long> minutes = new ArrayList<>();
		while (minutes.size() < 8) {
			mail.postpone("451 Try again later", now);
			minutes.add(Duration.between(now, mail.nextAttemptAt()).toMinutes());
			now = mail.nextAttemptAt();
		}

		assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
		assertThat(mail.delivery()).isEqualTo(Delivery.QUEUED);
	}

}
