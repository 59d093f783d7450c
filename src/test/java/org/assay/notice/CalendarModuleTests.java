package org.assay.notice;

import java.io.StringReader;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.assay.cabinet.CallMeeting;
import org.assay.cabinet.MeetingDesk;
import org.assay.council.AccountDesk;
import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.DescribeBody;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarModuleTests extends NoticeTown {

	@Autowired
	CalendarFeed feed;

	@Autowired
	BodyDesk bodies;

	@Autowired
	MeetingDesk meetings;

	@Autowired
	AccountDesk accounts;

	@Test
	void holdsAPersonsDatesAtAnAddressThatOnlyTheyKnow() throws Exception {
		String owner = officer("duty-owner");
		this.tasks.opens(this.council, "D13", null, MONDAY.minusDays(9), MONDAY.plusDays(3));
		this.tasks.opens(this.council, "D14", "somebody-else", MONDAY.minusDays(9), MONDAY.plusDays(3));
		this.meetings.call(new CallMeeting(this.council,
				this.bodies.found(new DescribeBody(this.council, "Cabinet", Body.Kind.EXECUTIVE, false)),
				MONDAY.plusDays(60), "Town hall", null));
		as(owner, "duty-owner");

		String secret = this.desk.openCalendar();
		assertThat(secret).matches("[A-Za-z0-9_-]{43}");
		this.somebody.isNobody();
		String text = this.feed.at(secret).orElseThrow();

		Calendar calendar = new CalendarBuilder().build(new StringReader(text));
		assertThat(calendar.validate().hasErrors()).isFalse();
		assertThat(calendar.getComponents("VEVENT")).hasSize(2);
		assertThat(text).contains("SUMMARY:Assess duty D13 is due\r\n", "DTSTART;VALUE=DATE:20360306\r\n",
				"SUMMARY:Cabinet meets\r\n", "DTSTART;VALUE=DATE:20360502\r\n");
	}

	@Test
	void anAddressThatWasReplacedOrWhosePersonLeftShowsNothing() {
		String owner = officer("duty-owner");
		as(owner, "duty-owner");
		String first = this.desk.openCalendar();
		String second = this.desk.openCalendar();
		assertThat(this.feed.at(first)).isEmpty();
		assertThat(this.feed.at(second)).isPresent();

		this.desk.closeCalendar();
		assertThat(this.feed.at(second)).isEmpty();
		String third = this.desk.openCalendar();
		this.somebody.isNobody();
		this.accounts.close(owner);

		assertThat(this.feed.at(third)).isEmpty();
	}

}
