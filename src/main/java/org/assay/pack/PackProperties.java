package org.assay.pack;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the process pack is read from.
 *
 * @param folder a folder laid out like {@code processes/}; the pack shipped with Assay if
 * absent
 */
@ConfigurationProperties("assay.pack")
record PackProperties(@Nullable Path folder) {
}
