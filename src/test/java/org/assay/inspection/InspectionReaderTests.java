package org.assay.inspection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.assay.action.ActionDesk;
import org.assay.action.OpenAction;
import org.assay.cabinet.CallMeeting;
import org.assay.cabinet.MeetingDesk;
import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.Councils;
import org.assay.council.DescribeBody;
import org.assay.council.WorkingCalendar;
import org.assay.security.ActingAs;
import org.assay.shared.ListPart;
import org.assay.shared.Reference;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WholeAssay
class InspectionReaderTests {

	/** Of what lists give to programs in parts. */
	private static final int MORE = ListPart.MOST + 1;

	@Autowired
	InspectionReader reader;

	@Autowired
	MeetingDesk meetings;

	@Autowired
	ActionDesk actions;

	@Autowired
	BodyDesk bodies;

	@Autowired
	Councils councils;

	@Autowired
	Townsfolk town;

	@Autowired
	ActingAs acting;

	@Test
	@Tag("D21")
	void readsAllThereIsHoweverMuchThatIs() {
		String council = this.town.council();
		String clerk = this.town.officer(council, "democratic-services");
		UUID cabinet = this.bodies.found(new DescribeBody(council, "Cabinet", Body.Kind.EXECUTIVE, false));
		this.acting.run(clerk, () -> {
			LocalDate day = LocalDate.now(ZoneId.of("Europe/London"));
			for (int number = 1; number <= MORE; number++) {
				day = WorkingCalendar.STATUTORY.afterClearWorkingDays(day, (number == 1) ? 7 : 0);
				this.meetings.call(new CallMeeting(council, cabinet, day, "Town hall", null));
				this.actions.open(new OpenAction(council, new Reference("review", UUID.randomUUID().toString()),
						"Name deputy " + number + "."));
			}
		});

		InspectionContent pack = this.acting.call(clerk,
				() -> this.reader.read(this.councils.findByKey(council).orElseThrow()));

		assertThat(pack.meetings()).hasSize(MORE);
		assertThat(pack.actions()).hasSize(MORE);
	}

}
