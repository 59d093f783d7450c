package org.assay.leadership;

import java.util.Optional;

import org.assay.cabinet.ExecutivePaper;
import org.assay.shared.Fact;
import org.assay.shared.Reference;

import org.springframework.stereotype.Component;

/** Statements as papers of the executive. */
@Component
class StatementPaper implements ExecutivePaper {

	private final StatementDesk desk;

	StatementPaper(StatementDesk desk) {
		this.desk = desk;
	}

	@Override
	public String kind() {
		return StatementId.KIND;
	}

	@Override
	public Fact takeOffAgenda(Reference paper, String reasons) {
		return this.desk.get(paper).takeOffAgenda(reasons);
	}

	@Override
	public Optional<Fact> receive(Reference paper) {
		return Optional.of(this.desk.get(paper))
			.filter((statement) -> statement.stage() == StatementStage.ON_AGENDA)
			.map(LeadershipStatement::receive);
	}

}
