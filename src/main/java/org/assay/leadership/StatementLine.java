package org.assay.leadership;

import java.util.UUID;

/**
 * A statement in a list.
 *
 * @param state where it stands, completing “The statement is …”
 */
public record StatementLine(UUID id, String title, String state) {
}
