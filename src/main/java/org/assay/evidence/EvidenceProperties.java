package org.assay.evidence;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence lies and how much of it is accepted.
 *
 * @param folder the folder of all content; backed up after the database
 * @param maxSize the largest file accepted; a council may accept less
 * @param sweepAfter how long content that no record names is left alone: longer than any
 * upload or transaction takes
 */
@ConfigurationProperties("assay.evidence")
record EvidenceProperties(@DefaultValue("data/evidence") Path folder, @DefaultValue("100MB") DataSize maxSize,
		@DefaultValue("1d") Duration sweepAfter) {
}
