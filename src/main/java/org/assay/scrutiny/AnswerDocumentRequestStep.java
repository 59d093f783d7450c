package org.assay.scrutiny;

import org.assay.shared.Dates;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Democratic services provide the documents, or refuse them with written reasons. */
@Component
class AnswerDocumentRequestStep extends ScrutinyStep {

	AnswerDocumentRequestStep(ScrutinyDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "answer-document-request";
	}

	@Override
	void show(OpenedStep opened, ScrutinyReview review, About about) {
		about.quote("Documents asked for", review.documents());
		review.documentsDueOn().ifPresent((day) -> {
			about.line("To be provided by **" + Dates.words(day) + "**.");
			opened.dueOn(day);
		});
	}

	@Override
	public void completed(CompletedStep step) {
		Answer answer = step.fields().choice("documents", Answer.class, "Choose whether the documents are provided.");
		this.desk.answerDocumentRequest(step.subject(),
				new AnswerDocumentRequest(answer == Answer.PROVIDED, step.fields().text("reasons").orElse(null)),
				!step.evidence().isEmpty());
	}

	private enum Answer {

		PROVIDED, REFUSED

	}

}
