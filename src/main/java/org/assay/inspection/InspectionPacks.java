package org.assay.inspection;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

import org.assay.cabinet.ReportPapers;
import org.assay.cabinet.ReportSheet;
import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.Posts;
import org.assay.ledger.Ledger;
import org.assay.ledger.LedgerEntry;
import org.assay.ledger.Verification;
import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the pack by which an inspector can examine how a council assures itself; the
 * guidance says that the regulator may (cabinet report of 25 April 2012, section 10). It
 * can be read and verified without Assay.
 */
@Component
class InspectionPacks {

	static final String LEDGER = "ledger.ndjson";

	private static final Set<String> MAKERS = Set.of(Posts.CHIEF_EXECUTIVE, Posts.DCS, "assurance-lead",
			"monitoring-officer", "inspector");

	private final InspectionReader reader;

	private final ReportPapers papers;

	private final Ledger ledger;

	private final ITemplateEngine templates;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	InspectionPacks(InspectionReader reader, ReportPapers papers, Ledger ledger, ITemplateEngine templates,
			Councils councils, SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
		this.reader = reader;
		this.papers = papers;
		this.ledger = ledger;
		this.templates = templates;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/** Whether the signed-in person may take a pack of the council away. */
	boolean mayMake(String council) {
		Actor actor = this.signedIn.actor();
		return MAKERS.stream().anyMatch((post) -> actor.holds(council, post));
	}

	/**
	 * Writes the pack to the file and records in the ledger that it was made.
	 * @throws NotForInspection if the signed-in person may not have it
	 */
	@Transactional
	public void make(String key, Path file) throws IOException {
		Council council = this.councils.get(this.signedIn.actor(), key);
		if (!mayMake(key)) {
			throw new NotForInspection(council);
		}
		InspectionContent content = this.reader.read(council);
		Verification chain;
		try (SummedZip zip = new SummedZip(file)) {
			chain = zip.add(LEDGER, (out) -> writeLedger(key, out));
			Context context = new Context(LocaleContextHolder.getLocale());
			context.setVariable("pack", content);
			context.setVariable("chain", chain);
			context.setVariable("zone", this.clock.getZone());
			zip.add("index.html", this.templates.process("inspection/pack", context).getBytes(StandardCharsets.UTF_8));
			for (ReportSheet report : content.reports()) {
				for (int number = 1; number <= report.line().versions(); number++) {
					zip.add(content.pathOf(report, number), this.papers.published(report.line().id(), number));
				}
			}
		}
		this.events.publishEvent(new InspectionPackMade(key, Sha256.of(file), chain.entries(), chain.lastDigest()));
	}

	private Verification writeLedger(String council, OutputStream out) {
		return this.ledger.read(council, (entry) -> writeLine(entry, out));
	}

	private static void writeLine(LedgerEntry entry, OutputStream out) {
		try {
			out.write((entry.recorded() + "\n").getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
