package org.assay.guidance;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One check of the guidance in a list.
 *
 * @param edition the key of the edition that was found
 * @param state where it stands, completing “The check of the guidance is …”
 */
public record GuidanceLine(UUID id, String council, int year, @Nullable String edition, String state) {
}
