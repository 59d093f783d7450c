/**
 * Packs, backups and exports that leave the system and verify themselves.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "evidence", "ledger" })
package org.assay.inspection;
