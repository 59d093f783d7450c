package org.assay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assay.consultation.Channel;
import org.assay.consultation.ConsultationDesk;
import org.assay.consultation.ConsultationId;
import org.assay.consultation.GiveResponse;
import org.assay.consultation.RespondentKind;
import org.assay.consultation.ResponseDesk;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Exampleshire asks whether one director is to lead children's and adult services. It is
 * open for 98 days, as the national consultation on the two posts was in 2011.
 */
@Component
@Profile("demo")
class DemoConsultation {

	private final DemoStage stage;

	private final DemoEvidence evidence;

	private final ConsultationDesk desk;

	private final ResponseDesk responses;

	private final ActingAs acting;

	DemoConsultation(DemoStage stage, DemoEvidence evidence, ConsultationDesk desk, ResponseDesk responses,
			ActingAs acting) {
		this.stage = stage;
		this.evidence = evidence;
		this.desk = desk;
		this.responses = responses;
		this.acting = acting;
	}

	/** From the plan to the outcome, which is published 19 weeks after the opening. */
	void tell(LocalDate opens) {
		LocalDate closes = opens.plusDays(98);
		Reference consultation = open(opens, closes);
		String young = young(opens.plusDays(40), consultation);
		String paper = entered(opens.plusDays(60), consultation, Channel.PAPER, "Exampleshire Parent Carer Forum",
				DemoResponses.FAMILIES, "Carol Dean");
		String leaders = entered(closes, consultation, Channel.EMAIL, "Exampleshire School Leaders' Association",
				DemoResponses.SCHOOL_LEADERS, "Martin Hay");
		this.stage.on(closes.plusDays(1));
		this.stage.letTimePass();
		this.stage.on(closes.plusWeeks(3));
		this.acting.run(DemoPeople.POLICY, () -> {
			name(consultation, "Span of the post", "One person cannot know and lead three services well.");
			name(consultation, "Who decides what",
					"Officers and members get in each other's way where nobody has written it down.");
			name(consultation, "Turning eighteen",
					"Young people lose their team on a birthday; whatever is joined should mend this first.");
			this.responses.consider(consultation, leaders, Set.of(1, 2, 3), null);
			this.responses.consider(consultation, paper, Set.of(1, 3), null);
			this.responses.consider(consultation, young, Set.of(3), null);
		});
		conclude(closes);
	}

	private Reference open(LocalDate opens, LocalDate closes) {
		this.stage.on(opens);
		this.stage.begin(DemoPeople.POLICY, "ConsultationProcess", Map.of("title",
				"One director for children's and adult services?", "purpose",
				"The council thinks about giving both services to one director. Before it proposes anything, it "
						+ "wants to know what that would mean for children, families and schools."));
		return this.stage.complete(DemoPeople.POLICY, "Task_OpenConsultation", "", (item) -> this.evidence
			.show(item, "senior-management-structure.pdf", opens), Map.ofEntries(
					Map.entry("document", DemoResponses.PROPOSAL),
					Map.entry("changeable",
							"Whether the posts are joined at all; how children's services are protected if they are; "
									+ "which of them move first."),
					Map.entry("audience",
							"Children and young people, parents and carers, schools, staff, partners, district councils"),
					Map.entry("asksChildren", true),
					Map.entry("channels",
							"This page; consultations@exampleshire.example; Policy Team, County Hall; five meetings in "
									+ "the districts; the children in care council"),
					Map.entry("policyContact", "Nadia Rahman, 01632 960004"),
					Map.entry("processContact", "Policy Team, consultations@exampleshire.example"),
					Map.entry("opensOn", opens.toString()), Map.entry("closesOn", closes.toString()),
					Map.entry("outcomeFrom", closes.plusWeeks(4).toString()),
					Map.entry("outcomeBy", closes.plusWeeks(8).toString())))
			.subject();
	}

	private String young(LocalDate day, Reference consultation) {
		this.stage.on(day);
		return this.responses.receive(DemoCouncil.KEY, ConsultationId.of(consultation).value(), new GiveResponse(
				RespondentKind.YOUNG_PERSON, null, DemoResponses.YOUNG_PERSON, true, null, null, null));
	}

	private String entered(LocalDate day, Reference consultation, Channel channel, String organisation, String text,
			String name) {
		this.stage.on(day);
		return this.acting.call(DemoPeople.POLICY,
				() -> this.responses.enter(consultation,
						new GiveResponse(RespondentKind.ORGANISATION, organisation, text, true, name, null, null),
						channel, day, null));
	}

	private void name(Reference consultation, String title, String said) {
		this.desk.nameTheme(consultation, 0, title, said);
	}

	private void conclude(LocalDate closes) {
		this.stage.complete(DemoPeople.POLICY, "Task_AnalyseResponses", Map.of("analysis",
				"All three warn that one post would be too wide; two of them ask that the move to adult services at "
						+ "eighteen is mended whatever becomes of the posts. Health partners did not answer."));
		this.stage.on(closes.plusWeeks(4));
		this.stage.complete(DemoPeople.DCS, "Task_DecideThemes", Map.of("themes", List.of(
				decided(1, "partly-changed",
						"If the posts are joined, each service gets a deputy of its own in the management team."),
				decided(2, "changed", "Who decides what is written down and published before anything changes."),
				decided(3, "changed",
						"The team for young people from fourteen to twenty-five is set up first, under either model.")),
				"conclusion",
				"The council goes on to prepare a proposal, with two deputies, and has it tested by an independent "
						+ "review before anybody decides."));
		this.stage.on(closes.plusWeeks(5));
		this.stage.complete(DemoPeople.POLICY, "Task_PublishOutcome", Map.of("feedback",
				"The participation officer told the children in care council in person, and schools got a page in plain "
						+ "words with what young people had changed."));
	}

	private static Map<String, ?> decided(int number, String decision, String reasons) {
		return Map.of("number", number, "decision", decision, "reasons", reasons);
	}

}
