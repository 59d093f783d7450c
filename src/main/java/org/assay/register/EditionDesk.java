package org.assay.register;

import java.time.Clock;
import java.time.LocalDate;

import org.assay.shared.Actor;
import org.assay.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds editions to the register, for every council of the installation. */
@Component
@Transactional
public class EditionDesk {

	private final ImportedEditions imported;

	private final Register register;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	EditionDesk(ImportedEditions imported, Register register, SignedIn signedIn, Clock clock,
			ApplicationEventPublisher events) {
		this.imported = imported;
		this.register = register;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Imports an edition; one that is in the register as it is there stays as it is.
	 * @param file YAML, as {@link #export} gives it
	 * @return the edition's key
	 * @throws RegisterKeeperNeeded unless an administrator of the installation asks
	 * @throws EditionUnreadable with everything that is wrong; nothing is stored then
	 */
	public String take(byte[] file) {
		Actor actor = this.signedIn.actor();
		RegisterKeeperNeeded.unlessForAll(actor);
		String text = EditionText.of(file);
		Edition edition = EditionCheck.read(text, this.register, LocalDate.now(this.clock));
		if (!this.register.editions().contains(edition)) {
			ImportedEdition kept = this.imported.save(new ImportedEdition(edition, text, actor, this.clock.instant()));
			this.events.publishEvent(kept.imported());
		}
		return edition.key();
	}

	/**
	 * The edition as a file that can be imported.
	 * @throws UnknownEdition if there is none with the key
	 */
	@Transactional(readOnly = true)
	public String export(String key) {
		return EditionFile.write(this.register.edition(key));
	}

}
