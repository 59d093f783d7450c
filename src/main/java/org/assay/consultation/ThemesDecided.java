package org.assay.consultation;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** It was decided what is done about every theme. */
public record ThemesDecided(String council, Reference subject, List<DecideTheme> decisions,
		String reasons) implements Fact {
}
