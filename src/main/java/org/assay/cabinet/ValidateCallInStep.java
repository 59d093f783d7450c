package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The monitoring officer says whether a call-in is valid. */
@Component
class ValidateCallInStep extends CallInStep {

	private final Clock clock;

	ValidateCallInStep(CallInDesk desk, CallInText text, Clock clock) {
		super(desk, text);
		this.clock = clock;
	}

	@Override
	public String step() {
		return "validate-call-in";
	}

	@Override
	void show(OpenedStep opened, CallIn callIn, About about) {
		opened.variable("proposedValidity").ifPresent((proposed) -> {
			about.line("By the council's own rules this call-in is **" + proposed + "**.");
			opened.show("validity", proposed);
		});
	}

	@Override
	public void completed(CompletedStep step) {
		boolean valid = step.fields()
			.choice("validity", Validity.class, "Choose whether the call-in is valid.") == Validity.VALID;
		CallIn callIn = this.desk.validate(step.subject(), valid, step.fields().text("reasons").orElse(null));
		callIn.committeeBy().ifPresent((last) -> {
			LocalDateTime lapses = last.plusDays(1).atStartOfDay(this.clock.getZone()).toLocalDateTime();
			step.keep("committeeLapsesAt", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(lapses));
		});
	}

	private enum Validity {

		VALID, INVALID

	}

}
