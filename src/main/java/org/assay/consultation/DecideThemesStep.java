package org.assay.consultation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Whoever answers for the proposal decides what is done about every theme. */
@Component
class DecideThemesStep extends ConsultationStep {

	DecideThemesStep(ConsultationDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "decide-themes";
	}

	@Override
	void show(OpenedStep opened, Consultation consultation, About about) {
		super.show(opened, consultation, about);
		List<Theme> themes = consultation.themes();
		opened.show("themes", IntStream.range(0, themes.size())
			.mapToObj((at) -> Map.of("number", at + 1, "theme", themes.get(at).title() + ": " + themes.get(at).said()))
			.toList());
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.decide(step.subject(), step.fields().rows("themes").stream().map(DecideThemesStep::decision).toList(),
				step.fields().text("conclusion").orElse(""));
	}

	private static DecideTheme decision(Fields row) {
		String number = row.text("number").orElse("");
		return new DecideTheme(number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0,
				row.choice("decision", ThemeDecision.class, "Choose what is done about theme " + number + "."),
				row.text("reasons").orElse(""));
	}

}
