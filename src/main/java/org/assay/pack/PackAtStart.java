package org.assay.pack;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Deploys the pack when Assay starts, before anybody can use it. A pack that cannot be
 * deployed leaves the last good one in place and shows in the health as degraded.
 */
@Component("packHealthIndicator")
class PackAtStart implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(PackAtStart.class);

	private static final Status DEGRADED = new Status("DEGRADED");

	private final PackProperties properties;

	private final PackDeployer deployer;

	private volatile @Nullable String problem;

	PackAtStart(PackProperties properties, PackDeployer deployer) {
		this.properties = properties;
		this.deployer = deployer;
	}

	@EventListener(ApplicationStartedEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void deploy() {
		Path folder = this.properties.folder();
		try {
			this.deployer.deploy((folder != null) ? ProcessPack.read(folder) : ProcessPack.shipped());
			this.problem = null;
		}
		catch (RuntimeException ex) {
			this.problem = ex.getMessage();
			log.error("The process pack could not be deployed, the last good one stays: {}", ex.getMessage());
		}
	}

	@Override
	public Health health() {
		String said = this.problem;
		return (said == null) ? Health.up().build() : Health.status(DEGRADED).withDetail("pack", said).build();
	}

}
