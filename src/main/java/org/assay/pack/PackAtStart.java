package org.assay.pack;

import java.util.List;
import java.util.stream.Stream;

import org.assay.pack.check.Problem;
import org.assay.pack.check.Problem.Severity;
import org.assay.shared.Rejected;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the folder's pack live when Assay starts, before anybody can use it. A pack that
 * cannot go live leaves the last good one in place, or the shipped one where there was
 * none, and shows in the health as degraded.
 */
@Component("packHealthIndicator")
class PackAtStart implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(PackAtStart.class);

	private static final Status DEGRADED = new Status("DEGRADED");

	private static final Problem LOST = new Problem("", "", "Somebody deleted the live pack from the engine.",
			Severity.ERROR, "Start Assay again: the folder's pack then goes live.");

	private final PackProperties properties;

	private final PackDesk desk;

	private final CaseMoves moves;

	private volatile List<Problem> problems = List.of();

	PackAtStart(PackProperties properties, PackDesk desk, CaseMoves moves) {
		this.moves = moves;
		this.properties = properties;
		this.desk = desk;
	}

	@EventListener(ApplicationStartedEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void deploy() {
		look();
		if (this.problems.isEmpty()) {
			return;
		}
		this.desk.tellKeptOut(this.problems);
		if (this.desk.live().isEmpty()) {
			this.desk.putFolderLive(ProcessPack.shipped());
		}
	}

	/** Takes along the cases that a release reaches by rule, once people can work. */
	@EventListener(ApplicationReadyEvent.class)
	void moveCases() {
		this.desk.live().ifPresent((live) -> this.moves.moveByRule(live.number()));
	}

	/**
	 * Reads the folder's pack and puts it live if it is another one and can be.
	 * @return what is wrong with it
	 */
	List<Problem> look() {
		this.problems = problems();
		this.problems.forEach((problem) -> log.error("The process pack does not go live: {}", problem));
		return this.problems;
	}

	/**
	 * What is wrong with the folder's pack, as it was last read, or with the live one;
	 * empty if both are good.
	 */
	List<Problem> lastSeen() {
		return this.desk.isLost() ? List.of(LOST) : this.problems;
	}

	private List<Problem> problems() {
		String folder = Stream.ofNullable(this.properties.folder()).map(Object::toString).findFirst().orElse("");
		try {
			this.desk.putFolderLive((this.properties.folder() != null) ? ProcessPack.read(this.properties.folder())
					: ProcessPack.shipped());
			return List.of();
		}
		catch (PackRefused ex) {
			return ex.problems();
		}
		catch (Rejected ex) {
			return List
				.of(new Problem(folder, "", ex.sentence(), Severity.ERROR, "Mend the setting assay.pack.folder."));
		}
		catch (ProcessEngineException ex) {
			log.error("The engine refuses the process pack", ex);
			return List.of(new Problem(folder, "", "The engine cannot read the pack.", Severity.ERROR,
					"Open each diagram in Camunda Modeler and save it again; the log says which one it is."));
		}
	}

	@Override
	public Health health() {
		List<Problem> said = lastSeen();
		return said.isEmpty() ? Health.up().build()
				: Health.status(DEGRADED).withDetail("pack", said.stream().map(Problem::toString).toList()).build();
	}

}
