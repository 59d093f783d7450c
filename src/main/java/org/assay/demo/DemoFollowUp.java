package org.assay.demo;

import java.time.LocalDate;
import java.util.UUID;

import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.DescribeBody;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What became of last year's review and decision: scrutiny looks into it, two actions are
 * closed because they worked, one is overdue and one goes on.
 */
@Component
@Profile("demo")
class DemoFollowUp {

	private static final String TELL = "Tell young people";

	private static final String OFFER = "Publish the offer";

	private static final String FIFTH_DISTRICT = "fifth district";

	private static final String CHECK = "two young people check";

	private final DemoScrutiny scrutiny;

	private final DemoActions actions;

	private final BodyDesk bodies;

	DemoFollowUp(DemoScrutiny scrutiny, DemoActions actions, BodyDesk bodies) {
		this.scrutiny = scrutiny;
		this.actions = actions;
		this.bodies = bodies;
	}

	void tell(DemoYear year) {
		LocalDate day = year.decided();
		LocalDate today = year.today();
		UUID committee = this.bodies.found(new DescribeBody(DemoCouncil.KEY,
				"Children and Young People's Scrutiny Committee", Body.Kind.SCRUTINY, false));
		agree(day, today, committee);
		this.scrutiny.lookInto(day);
		this.actions.worked(DemoPeople.EXAMPLESHIRE, day.plusWeeks(5), TELL, DemoPeople.FAMILY_SERVICES,
				"children-in-care-council.pdf",
				"Every survey and visit since September was answered within a month; the minutes show it.",
				"I asked nine young people: eight knew what their views had changed.");
		this.actions.worked(DemoPeople.EXAMPLESHIRE, day.plusWeeks(6), FIFTH_DISTRICT, DemoPeople.COMMISSIONING,
				"partnership-terms.pdf", "Both councils signed: the district pays a third of it.",
				"The agreement holds: the first share was paid on its day.");
		this.scrutiny.respond(day.plusWeeks(8));
		this.actions.agree(DemoPeople.EXAMPLESHIRE, year.agreed(), CHECK, DemoPeople.POLICY, today.plusWeeks(6),
				"Two checks are done, and four answers in five arrive and make sense.", committee);
		this.actions.goesOn(year.reported(), CHECK, DemoPeople.POLICY,
				"Two young people are trained, and the first check has begun.");
		this.scrutiny.monitor(year.monitored());
	}

	/** What the peers of a council found is done, and works. */
	void afterPeers(DemoCast cast, LocalDate day) {
		UUID committee = this.bodies
			.found(new DescribeBody(cast.council(), "Children's Scrutiny Panel", Body.Kind.SCRUTINY, false));
		String owner = cast.owners().get(0);
		this.actions.agree(cast, day, "", owner, day.plusMonths(3), "The board sees the weekend apart.", committee);
		this.actions.worked(cast, day.plusMonths(2), "", owner, "performance-summary.csv",
				"Since April the board reads how long calls wait on each day.",
				"Two workers were moved to Sundays because of it; calls now wait four minutes.");
	}

	private void agree(LocalDate day, LocalDate today, UUID committee) {
		this.actions.agree(DemoPeople.EXAMPLESHIRE, day, TELL, DemoPeople.FAMILY_SERVICES, day.plusWeeks(8),
				"Young people can say what their views changed.", committee);
		this.actions.agree(DemoPeople.EXAMPLESHIRE, day, OFFER, DemoPeople.COMMISSIONING, today.minusDays(9),
				"Every district's offer stands on the council's website.", committee);
		this.actions.agree(DemoPeople.EXAMPLESHIRE, day, FIFTH_DISTRICT, DemoPeople.COMMISSIONING, day.plusWeeks(10),
				"Both councils have signed, and the first share is paid.", committee);
	}

}
