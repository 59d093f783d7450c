package org.assay.cabinet;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** That one report is set in another template than the one in force. */
@Entity
@Table(name = "report_template_choice")
@SuppressWarnings("UnusedVariable") // the report and its council are for the queries
class TemplateChoice {

	@Id
	private UUID report;

	@Version
	private @Nullable Integer version;

	private String council;

	private UUID template;

	@SuppressWarnings("NullAway.Init")
	protected TemplateChoice() {
	}

	TemplateChoice(CabinetReport report, OwnTemplate template) {
		this.report = report.id();
		this.council = report.council();
		this.template = template.id();
	}

	void change(OwnTemplate template) {
		this.template = template.id();
	}

	UUID template() {
		return this.template;
	}

}
