package org.assay.cabinet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.cabinet.document.Colour;
import org.assay.cabinet.document.ReportTemplate;
import org.assay.cabinet.document.TemplateCheck;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.evidence.KeptFiles;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the Word templates that councils make in Word, and says which report is set in
 * which. A template's number is counted from 1 within its council; 0 is the shipped one.
 */
@Component
@Transactional
public class TemplateDesk {

	private final OwnTemplates templates;

	private final ReportStyles styles;

	private final TemplateChoices choices;

	private final CabinetReports reports;

	private final KeptFiles kept;

	private final People people;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	TemplateDesk(OwnTemplates templates, ReportStyles styles, TemplateChoices choices, CabinetReports reports,
			KeptFiles kept, People people, SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
		this.templates = templates;
		this.styles = styles;
		this.choices = choices;
		this.reports = reports;
		this.kept = kept;
		this.people = people;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/** Everything about the templates of the council, newest first. */
	@Transactional(readOnly = true)
	public TemplateSheet sheet(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, styleOf(council));
		ReportStyle style = this.styles.of(council);
		List<OwnTemplate> own = this.templates.findByCouncilOrderByNumberDesc(council);
		Map<String, String> names = this.people.findAllByIdIn(own.stream().map(OwnTemplate::uploadedBy).toList())
			.stream()
			.collect(Collectors.toMap(Person::id, Person::name));
		return new TemplateSheet(council, style.colour().hex(), style.template().isEmpty(),
				own.stream()
					.map((one) -> new TemplateLine(one.number(), one.name(), one.digest(),
							names.getOrDefault(one.uploadedBy(), one.uploadedBy()), one.uploadedAt(),
							style.template().filter(one.id()::equals).isPresent()))
					.toList());
	}

	/**
	 * Keeps a template; no report is set in it before it is put in force or chosen.
	 * @return its number
	 * @throws org.assay.cabinet.document.TemplateRefused in one sentence, if no report
	 * could be set in it
	 */
	public int upload(String council, String name, byte[] file) {
		DemocraticServices.unlessActing(this.signedIn.actor(), council, styleOf(council));
		if (file.length == 0) {
			throw new Incomplete("Choose the Word file to upload.");
		}
		byte[] checked = TemplateCheck.check(file);
		int number = this.templates.findByCouncilOrderByNumberDesc(council)
			.stream()
			.findFirst()
			.map(OwnTemplate::number)
			.orElse(0) + 1;
		OwnTemplate template = this.templates.save(new OwnTemplate(UUID.randomUUID(), council, number,
				name.isBlank() ? "Template " + number : name.strip(), this.kept.keep(council, checked), by()));
		this.templates.flush();
		this.events.publishEvent(template.uploaded());
		return number;
	}

	/** Sets the council's reports in this template from now on. */
	public void putInForce(String council, int number) {
		DemocraticServices.unlessActing(this.signedIn.actor(), council, styleOf(council));
		ReportStyle style = this.styles.save(this.styles.of(council));
		this.events.publishEvent(style.use((number == 0) ? null : get(council, number)));
	}

	/**
	 * Prints the shipped template, pages and PDF in this colour from now on.
	 * @param hex six hexadecimal digits; what is too light to read is darkened
	 */
	public void paint(String council, String hex) {
		DemocraticServices.unlessActing(this.signedIn.actor(), council, styleOf(council));
		ReportStyle style = this.styles.save(this.styles.of(council));
		this.events.publishEvent(style.paint(new Colour(hex)));
	}

	/**
	 * Sets one report in a template of the council's own, whichever is in force.
	 * @param number 0 for the one that is in force
	 * @throws ForAnotherPost unless it is for the signed-in person's post
	 */
	public void choose(Reference reference, int number) {
		Actor actor = this.signedIn.actor();
		CabinetReport report = this.reports.get(actor, reference);
		if (!actor.holds(report.council(), "assurance-lead")) {
			DemocraticServices.unlessActing(actor, report.council(), reference);
		}
		Optional<TemplateChoice> earlier = this.choices.findByReport(report.id());
		@Nullable UUID chosen = null;
		if (number == 0) {
			earlier.ifPresent(this.choices::delete);
		}
		else {
			OwnTemplate template = get(report.council(), number);
			earlier.ifPresentOrElse((choice) -> choice.change(template),
					() -> this.choices.save(new TemplateChoice(report, template)));
			chosen = template.id();
		}
		this.events.publishEvent(new TemplateChosen(report.council(), reference, chosen));
	}

	/**
	 * The number of the template chosen for the report; 0 for the one that is in force.
	 */
	@Transactional(readOnly = true)
	public int chosenFor(Reference reference) {
		CabinetReport report = this.reports.get(this.signedIn.actor(), reference);
		return this.choices.findByReport(report.id())
			.flatMap((choice) -> this.templates.findByCouncilAndId(report.council(), choice.template()))
			.map(OwnTemplate::number)
			.orElse(0);
	}

	/** The template as a file, to be changed in Word. */
	@Transactional(readOnly = true)
	public byte[] file(String council, int number) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, styleOf(council));
		return (number == 0) ? ReportTemplate.SHIPPED.content(this.styles.of(council).colour())
				: this.kept.read(get(council, number).digest());
	}

	@Transactional(readOnly = true)
	Look lookOf(CabinetReport report) {
		return look(report.council(), this.choices.findByReport(report.id()).map(TemplateChoice::template));
	}

	/** How papers of the council look that are no reports. */
	@Transactional(readOnly = true)
	Look lookOf(String council) {
		return look(council, Optional.empty());
	}

	private Look look(String council, Optional<UUID> chosen) {
		ReportStyle style = this.styles.of(council);
		return new Look(style.colour(),
				chosen.or(style::template)
					.flatMap((id) -> this.templates.findByCouncilAndId(council, id))
					.map((template) -> (ReportTemplate) (colour) -> this.kept.read(template.digest()))
					.orElse(ReportTemplate.SHIPPED));
	}

	private OwnTemplate get(String council, int number) {
		return this.templates.findByCouncilAndNumber(council, number)
			.orElseThrow(() -> new OutOfSight(styleOf(council)));
	}

	private static Reference styleOf(String council) {
		return new Reference("report-style", council);
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
