package org.assay.cabinet;

import java.time.LocalDate;
import java.util.UUID;

import org.assay.council.Bodies;
import org.assay.council.Body;
import org.assay.council.DescribeBody;
import org.assay.council.Governance;
import org.assay.council.WorkingCalendar;
import org.assay.shared.OutOfSight;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What the pages of meetings and of published decisions let people do and see. */
@WholeAssay
class CabinetPagesTests {

	@Autowired
	CallInStory story;

	@Autowired
	Bodies bodies;

	@Autowired
	MeetingDesk meetings;

	private MockMvc pages;

	private Body cabinet;

	@BeforeEach
	void aCabinetMeets(@Autowired WebApplicationContext application) {
		this.pages = MockMvcBuilders.webAppContextSetup(application).build();
		this.cabinet = this.bodies
			.save(new Body(new DescribeBody(this.story.council, "Cabinet", Body.Kind.EXECUTIVE, false)));
	}

	@Test
	void democraticServicesCallAMeetingAndWriteDownWhoAttended() {
		assertThat(page("clerk", get("/meetings"))).contains("Call a meeting", "Cabinet");

		assertThat(sent("clerk", earliest(), "Guildhall")).matches("/meetings/[0-9a-f-]{36}");

		UUID meeting = this.story.as("clerk", () -> this.meetings.of(this.story.council)).get(0).id();
		assertThat(page("clerk", get("/meetings/" + meeting))).contains("Guildhall", "Write down who attended");
		assertThat(page("clerk", post("/meetings/" + meeting + "/minutes").param("members", "Ada")))
			.contains("write down who attended on that day or after it", ">Ada</textarea>");
		assertThat(page("leader", get("/meetings/" + meeting))).contains("Guildhall")
			.doesNotContain("Write down who attended");
	}

	@Test
	void aRefusalStandsAboveWhatWasTyped() {
		assertThat(page("clerk", meeting(CallInStory.today().minusDays(3), "Guildhall")))
			.contains("is in the past; choose", "value=\"Guildhall\"");
		assertThat(page("clerk", meeting(earliest(), " "))).contains("Say where the meeting is held.");
		assertThat(page("leader", meeting(earliest(), "Guildhall")))
			.contains("This is for the democratic services officer of the council");
	}

	@Test
	void oneBodyMeetsOnceADay() {
		sent("clerk", earliest(), "Guildhall");

		assertThat(page("clerk", meeting(earliest(), "Guildhall"))).contains("meets on")
			.contains("already: open that meeting, or choose another day.");
	}

	@Test
	void publishedDecisionsAreShownWithTheirCallIn() {
		this.story.calledIn();
		DecisionSheet sheet = this.story.sheet();

		assertThat(page("ben", get("/decisions"))).contains(sheet.number(), HtmlUtils.htmlEscape(sheet.title()));
		assertThat(page("ben", get("/decisions/" + sheet.id()))).contains("The review is approved.",
				"It bears out the evidence.", "Not to review: rejected.", "The figures are two years old.",
				this.story.name("cleo"));
		assertThat(page("ben", get("/api/v1/decisions/" + sheet.id()))).contains("\"number\":\"" + sheet.number());
	}

	@Test
	void otherCouncilsSeeNeitherMeetingsNorDecisions(@Autowired CallInStory elsewhere) {
		sent("clerk", earliest(), "Guildhall");
		UUID meeting = this.story.as("clerk", () -> this.meetings.of(this.story.council)).get(0).id();

		assertThat(elsewhere.as("clerk", () -> this.meetings.list(Pageable.ofSize(9)))).isEmpty();
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> elsewhere.as("clerk", () -> this.meetings.sheet(meeting)));
		assertThat(elsewhere.as("clerk", () -> body(get("/api/v1/decisions")))).doesNotContain(this.story.council);
	}

	private LocalDate earliest() {
		return Notices.of(Route.ordinary(Governance.LEADER_CABINET), WorkingCalendar.STATUTORY)
			.earliestMeeting(CallInStory.today());
	}

	private RequestBuilder meeting(LocalDate day, String place) {
		return post("/meetings").param("body", this.story.council + "/" + this.cabinet.id())
			.param("heldOn", day.toString())
			.param("place", place);
	}

	private String sent(String part, LocalDate day, String place) {
		return this.story.as(part, () -> {
			try {
				return String
					.valueOf(this.pages.perform(meeting(day, place)).andReturn().getResponse().getRedirectedUrl());
			}
			catch (Exception ex) {
				throw new AssertionError(ex);
			}
		});
	}

	private String page(String part, RequestBuilder request) {
		return this.story.as(part, () -> body(request));
	}

	private String body(RequestBuilder request) {
		try {
			return this.pages.perform(request).andReturn().getResponse().getContentAsString();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
