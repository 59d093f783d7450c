package org.assay.guidance;

import java.util.Optional;

import org.assay.cabinet.ExecutivePaper;
import org.assay.shared.Fact;
import org.assay.shared.Reference;

import org.springframework.stereotype.Component;

/** Notes on the key changes as papers of the executive. */
@Component
class NotePaper implements ExecutivePaper {

	private final GuidanceDesk desk;

	NotePaper(GuidanceDesk desk) {
		this.desk = desk;
	}

	@Override
	public String kind() {
		return GuidanceChangeId.KIND;
	}

	@Override
	public Fact takeOffAgenda(Reference paper, String reasons) {
		return this.desk.get(paper).takeOffAgenda(reasons);
	}

	@Override
	public Optional<Fact> receive(Reference paper) {
		return Optional.of(this.desk.get(paper))
			.filter((change) -> change.stage() == Stage.ON_AGENDA)
			.map(GuidanceChange::receive);
	}

}
