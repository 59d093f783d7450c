package org.assay.council;

import java.time.Clock;

import org.assay.shared.Dates;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock by which councils live. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CouncilConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.system(Dates.IN_ENGLAND);
	}

}
