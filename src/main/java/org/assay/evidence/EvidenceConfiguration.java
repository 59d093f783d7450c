package org.assay.evidence;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the nightly sweep run. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EvidenceConfiguration {

}
