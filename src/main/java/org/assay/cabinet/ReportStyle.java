package org.assay.cabinet;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.assay.cabinet.document.Colour;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** What a council's reports look like from now on, unless a report says otherwise. */
@Entity
@Table(name = "report_style")
class ReportStyle {

	@Id
	private String council;

	@Version
	private @Nullable Integer version;

	private String colour = Colour.USUAL.hex();

	private @Nullable UUID template;

	@SuppressWarnings("NullAway.Init")
	protected ReportStyle() {
	}

	ReportStyle(String council) {
		this.council = council;
	}

	ReportStyleSet paint(Colour colour) {
		this.colour = colour.hex();
		return set();
	}

	/**
	 * Puts a template in force.
	 * @param template the council's own, or none for the shipped one
	 */
	ReportStyleSet use(@Nullable OwnTemplate template) {
		this.template = (template != null) ? template.id() : null;
		return set();
	}

	Colour colour() {
		return new Colour(this.colour);
	}

	/**
	 * The template of the council's own that is in force; none while it is the shipped
	 * one.
	 */
	Optional<UUID> template() {
		return Optional.ofNullable(this.template);
	}

	private ReportStyleSet set() {
		return new ReportStyleSet(this.council, new Reference("report-style", this.council), this.colour,
				this.template);
	}

}
