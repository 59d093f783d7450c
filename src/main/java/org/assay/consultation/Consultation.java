package org.assay.consultation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.assay.council.Posts;
import org.assay.shared.By;
import org.assay.shared.Dates;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One consultation from the plan until people know what came of it. What makes it fair is
 * asked for here: R v Brent London Borough Council, ex parte Gunning (1985) 84 LGR 168,
 * approved in R (Moseley) v Haringey London Borough Council [2014] UKSC 56. The proposal
 * can still change; people are told enough; they have enough time; what they say is
 * considered before anything is decided.
 */
@Entity
@Table(name = "consultation")
public class Consultation extends ConsultationState {

	private static final String PLANNERS = "This is for the policy officer of the council; ask them to do it.";

	@SuppressWarnings("NullAway.Init")
	protected Consultation() {
	}

	Consultation(UUID id, PlanConsultation given, By by) {
		this.id = id;
		this.council = given.council();
		this.title = given.title();
		this.purpose = given.purpose();
		this.plannedOn = by.today();
		unlessPolicyOfficer(by);
		say("Planned", given.purpose(), by);
	}

	ConsultationPlanned planned() {
		return new ConsultationPlanned(council(), reference(), title());
	}

	/**
	 * No law fixes the time: it has to be adequate.
	 * @param task where the document is attached
	 * @param weeks how long a consultation of the council is open at least, without
	 * reasons for less
	 */
	ConsultationOpened open(OpenConsultation given, Reference task, int weeks, By by) {
		unlessAt(ConsultationStage.PLANNED);
		unlessPolicyOfficer(by);
		if (given.opensOn().isBefore(by.today())) {
			throw new Incomplete("Choose an opening day that is not in the past.");
		}
		if (given.days() < weeks * 7L && (given.timeReasons() == null || given.timeReasons().isBlank())) {
			throw refusal("It would be open for " + given.days() + " days, and your council gives people at least "
					+ weeks + " weeks: choose a later closing day, or say why the shorter time is enough.");
		}
		this.opened = given;
		this.openingTask = task.toString();
		this.stage = ConsultationStage.OPEN;
		say("Opened", "From " + Dates.words(given.opensOn()) + " to " + Dates.words(given.closesOn()) + ".", by);
		return new ConsultationOpened(council(), reference(), title(), given);
	}

	ConsultationExtended extend(LocalDate until, String reasons, By by) {
		unlessPolicyOfficer(by);
		if (!until.isAfter(closesOn())) {
			throw refusal("People were promised to be heard until " + Dates.words(closesOn())
					+ ", so the consultation cannot be shortened: choose a later day.");
		}
		unlessAt(ConsultationStage.OPEN);
		if (by.today().isAfter(closesOn())) {
			throw refusal("The consultation closed on " + Dates.words(closesOn())
					+ ": what comes later can be accepted as a late response, with reasons.");
		}
		if (!until.isBefore(outcomeBy())) {
			throw refusal("The outcome is promised by " + Dates.words(outcomeBy())
					+ ": choose an earlier day, so that there is time to consider what people say.");
		}
		String given = Incomplete.unlessGiven(reasons, "Say why people get more time.");
		this.extendedTo = until;
		say("Extended to " + Dates.words(until), given, by);
		return new ConsultationExtended(council(), reference(), until, given);
	}

	/** The last day has passed; whoever fires the timer early changes no promise. */
	ConsultationClosed close(long responses, By by) {
		unlessAt(ConsultationStage.OPEN);
		this.stage = ConsultationStage.CLOSED;
		say("Closed", "Responses until then: " + responses + ".", by);
		return new ConsultationClosed(council(), reference(), responses);
	}

	/**
	 * @param number of the theme that is named anew, or 0 for one more
	 */
	ThemeNamed nameTheme(int number, Theme theme, By by) {
		unlessPolicyOfficer(by);
		unlessConsidering();
		if (number == 0) {
			this.themes.add(theme);
			return new ThemeNamed(council(), reference(), this.themes.size(), theme.title());
		}
		unlessKnows(List.of(number));
		this.themes.set(number - 1, theme);
		return new ThemeNamed(council(), reference(), number, theme.title());
	}

	/**
	 * @param unconsidered how many of the responses nobody has considered
	 */
	ResponsesAnalysed analyse(String given, long responses, long unconsidered, By by) {
		unlessAt(ConsultationStage.CLOSED);
		unlessPolicyOfficer(by);
		if (!by.today().isAfter(closesOn())) {
			throw refusal("People can answer until " + Dates.words(closesOn()) + ": nothing is concluded before that.");
		}
		if (unconsidered > 0) {
			throw refusal(((unconsidered == 1) ? "One response has" : unconsidered + " responses have")
					+ " not been considered yet: read each and say which themes it speaks of, on the page of the "
					+ "responses.");
		}
		this.analysis = Incomplete.unlessGiven(given, "Say what the responses come to.");
		this.stage = ConsultationStage.ANALYSED;
		say("Analysed", this.analysis, by);
		return new ResponsesAnalysed(council(), reference(), responses, this.analysis);
	}

	/** Only after the close, with every response considered. */
	ThemesDecided decide(List<DecideTheme> decisions, String given, By by) {
		unlessHolds(by, "This is for the director, the lead member or the chief executive; ask them to do it.",
				Posts.DCS, Posts.LMCS, Posts.CHIEF_EXECUTIVE);
		if (stage() == ConsultationStage.OPEN || stage() == ConsultationStage.CLOSED) {
			throw refusal("Nothing is decided before the consultation is closed and every response is considered.");
		}
		unlessAt(ConsultationStage.ANALYSED);
		List<Integer> decided = decisions.stream().map(DecideTheme::number).sorted().toList();
		if (!decided.equals(IntStream.rangeClosed(1, this.themes.size()).boxed().toList())) {
			throw new Incomplete("Decide what is done about every theme, once.");
		}
		this.conclusion = Incomplete.unlessGiven(given, "Say what the council decides on the whole.");
		decisions.forEach((one) -> this.themes.set(one.number() - 1, this.themes.get(one.number() - 1).decided(one)));
		this.stage = ConsultationStage.DECIDED;
		say("Decided", this.conclusion, by);
		return new ThemesDecided(council(), reference(), decisions, this.conclusion);
	}

	/**
	 * @param told how children and young people are told; needed where they were asked
	 * @param months for how long details of respondents are kept from now on
	 */
	OutcomePublished publish(@Nullable String told, @Nullable String address, int months, By by) {
		unlessAt(ConsultationStage.DECIDED);
		unlessPolicyOfficer(by);
		this.feedback = given().asksChildren() ? Incomplete.unlessGiven(told,
				"Say how the children and young people who were asked are told what came of it (statutory guidance "
						+ "2009, 2.10 and 3.23).")
				: told;
		this.decisionAddress = WebAddress.unlessUnusable(address,
				"Give the address of the record of the decision as it stands in a browser, beginning with https://.");
		this.publishedOn = by.today();
		this.detailsUntil = by.today().plusMonths(months);
		this.stage = ConsultationStage.PUBLISHED;
		say("Published", "The outcome, with what was decided on each theme.", by);
		return new OutcomePublished(council(), reference(), this.detailsUntil);
	}

	OutcomeDelayed delay(LocalDate until, String reasons, By by) {
		unlessPolicyOfficer(by);
		if (!stage().running()) {
			throw refusal("This consultation is " + stage().words() + ", so there is nothing left to delay.");
		}
		if (!until.isAfter(outcomeBy()) || until.isBefore(by.today())) {
			throw refusal("The outcome was promised by " + Dates.words(outcomeBy())
					+ ": give a later day, and none in the past.");
		}
		String given = Incomplete.unlessGiven(reasons, "Say why the outcome is late: people are told.");
		this.delayedTo = until;
		say("Outcome delayed to " + Dates.words(until), given, by);
		return new OutcomeDelayed(council(), reference(), until, given);
	}

	ConsultationWithdrawn withdraw(String reasons, int months, By by) {
		unlessHolds(by, "Only the director or the chief executive can withdraw a consultation; ask them to do it.",
				Posts.DCS, Posts.CHIEF_EXECUTIVE);
		if (!stage().running()) {
			throw refusal("This consultation is " + stage().words() + ", so there is nothing left to withdraw.");
		}
		String given = Incomplete.unlessGiven(reasons, "Give your reasons for withdrawing the consultation.");
		this.stage = ConsultationStage.WITHDRAWN;
		this.detailsUntil = by.today().plusMonths(months);
		say("Withdrawn", given, by);
		return new ConsultationWithdrawn(council(), reference(), given);
	}

	/** All details go at once when nobody has to be asked or told anything any more. */
	RespondentsForgotten forgetAll(int respondents, String reasons, By by) {
		if (stage().running()) {
			throw refusal("This consultation is " + stage().words()
					+ ": delete the details of a single person who asks for it; those of all go when it is over.");
		}
		this.detailsDeletedOn = by.today();
		return forgotten(respondents, reasons, by);
	}

	RespondentsForgotten forgotten(int respondents, String reasons, By by) {
		String given = Incomplete.unlessGiven(reasons, "Say why the details are deleted, without naming anybody.");
		say("Details of respondents deleted: " + respondents, given, by);
		return new RespondentsForgotten(council(), reference(), respondents, given);
	}

	final void unlessPolicyOfficer(By by) {
		unlessHolds(by, PLANNERS, "policy-officer");
	}

	final void unlessForgets(By by) {
		unlessHolds(by, "This is for the policy officer or information governance of the council; ask them to do it.",
				"policy-officer", "information-governance");
	}

	final void unlessConsidering() {
		if (stage() != ConsultationStage.OPEN && stage() != ConsultationStage.CLOSED) {
			throw refusal("This consultation is " + stage().words() + ": responses and themes are no longer changed.");
		}
	}

	final void unlessKnows(Collection<Integer> numbers) {
		if (numbers.stream().anyMatch((one) -> one < 1 || one > this.themes.size())) {
			throw refusal("There is no such theme: open the page again and choose among those that it shows.");
		}
	}

}
