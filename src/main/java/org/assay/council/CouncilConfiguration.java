package org.assay.council;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock by which councils live. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CouncilConfiguration {

	/** Days begin and end in England, wherever the machine stands. */
	static final String ZONE = "Europe/London";

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.system(ZoneId.of(ZONE));
	}

}
