package org.assay.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Embeddable;
import org.assay.shared.Dates;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What is put to people, to whom, until when, and what they are promised.
 *
 * @param document what is proposed and why, so that people can judge it
 * @param documentAddress where the whole document can be read, if it is longer
 * @param changeable what can still change; a consultation on what is settled is none
 * @param audience who is asked
 * @param asksChildren whether children and young people are asked, and so told what came
 * of it
 * @param channels how people hear of it and can answer beside the public page
 * @param policyContact whom to ask about what is proposed
 * @param processContact whom to ask about the consultation itself
 * @param opensOn the first day
 * @param closesOn the last day, as it was promised first
 * @param timeReasons why the time is adequate though the council usually gives more
 * @param outcomeFrom the first day on which the outcome is promised
 * @param outcomeBy the last day on which the outcome is promised
 */
@Embeddable
public record OpenConsultation(String document, @Nullable String documentAddress, String changeable, String audience,
		boolean asksChildren, String channels, String policyContact, String processContact, LocalDate opensOn,
		LocalDate closesOn, @Nullable String timeReasons, LocalDate outcomeFrom, LocalDate outcomeBy) {

	public OpenConsultation {
		document = Incomplete.unlessGiven(document, "Say what is proposed and why, so that people can judge it.");
		changeable = Incomplete.unlessGiven(changeable, "Say what can still change because of what people say.");
		audience = Incomplete.unlessGiven(audience, "Say who is asked.");
		channels = Incomplete.unlessGiven(channels, "Say how people hear of it and can answer.");
		policyContact = Incomplete.unlessGiven(policyContact, "Say whom people can ask about what is proposed.");
		processContact = Incomplete.unlessGiven(processContact, "Say whom people can ask about the consultation.");
		documentAddress = WebAddress.unlessUnusable(documentAddress,
				"Give the document's address as it stands in a browser, beginning with https://.");
		if (!closesOn.isAfter(opensOn)) {
			throw new Incomplete("Choose a closing day after the opening day, " + Dates.words(opensOn) + ".");
		}
		if (!outcomeFrom.isAfter(closesOn) || outcomeBy.isBefore(outcomeFrom)) {
			throw new Incomplete("Promise the outcome for days after the close, " + Dates.words(closesOn)
					+ ", the earlier first: nothing is decided before everybody could be heard.");
		}
	}

	/** The days between opening and closing. */
	long days() {
		return ChronoUnit.DAYS.between(this.opensOn, this.closesOn);
	}

}
