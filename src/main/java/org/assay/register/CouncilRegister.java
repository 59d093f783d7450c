package org.assay.register;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as one council sees it: the national edition, the clauses the council has
 * corrected, and how it says it discharges each duty. Everything is refused as
 * {@link OutOfSight} to actors who do not see the council.
 */
@Service
@Transactional
public class CouncilRegister {

	private final Register register;

	private final ClauseCorrections corrections;

	private final ImportedFrameworks frameworks;

	private final ApplicationEventPublisher events;

	private final SignedIn signedIn;

	private final Clock clock;

	CouncilRegister(Register register, ClauseCorrections corrections, ImportedFrameworks frameworks,
			ApplicationEventPublisher events, SignedIn signedIn, Clock clock) {
		this.register = register;
		this.corrections = corrections;
		this.frameworks = frameworks;
		this.events = events;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/**
	 * The edition with the council's corrections.
	 * @throws UnknownEdition if there is none with the key
	 */
	@Transactional(readOnly = true)
	public Edition edition(String council, String key) {
		Edition edition = this.register.edition(key);
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, edition.reference());
		return edition.with(this.corrections.findAllByCouncilAndEdition(council, key)
			.stream()
			.collect(Collectors.toMap(ClauseCorrection::clauseOf, ClauseCorrection::clause)));
	}

	/** How the council said last that it discharges the edition's duties, by duty. */
	@Transactional(readOnly = true)
	public List<ImportedDuty> discharges(String council, String key) {
		Edition edition = this.register.edition(key);
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, edition.reference());
		return this.frameworks.findFirstByCouncilAndEditionOrderByImportedAtDesc(council, key)
			.map(ImportedFramework::duties)
			.orElseGet(List::of);
	}

	/**
	 * Corrects a clause for the council.
	 * @throws RegisterKeeperNeeded if the actor does not look after the register
	 * @throws UnknownDuty if the edition has nothing with the key
	 */
	public void correct(CorrectClause command) {
		Edition edition = this.register.edition(command.edition());
		RegisterKeeperNeeded.unlessKeptBy(this.signedIn.actor(), command.council(), edition.reference());
		edition.clauseOf(command.of());
		ClauseCorrection correction = this.corrections
			.findByCouncilAndEditionAndClauseOf(command.council(), command.edition(), command.of())
			.orElseGet(() -> new ClauseCorrection(command));
		ClauseCorrected corrected = correction.correct(command);
		this.corrections.save(correction);
		this.events.publishEvent(corrected);
	}

	/**
	 * Keeps how the council says it discharges the duties of the director's register.
	 * @throws RegisterKeeperNeeded if the actor does not look after the register
	 * @throws ComplianceFramework.FrameworkOfAnotherLength if it does not cover the
	 * register duty by duty
	 */
	public void keep(String council, String key, ComplianceFramework framework) {
		Edition edition = this.register.edition(key);
		RegisterKeeperNeeded.unlessKeptBy(this.signedIn.actor(), council, edition.reference());
		ImportedFramework imported = new ImportedFramework(council, edition, framework, this.clock.instant());
		this.frameworks.save(imported);
		this.events.publishEvent(imported.imported());
	}

}
