/**
 * Packs, backups and exports that leave the system and verify themselves.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "council", "register", "evidence",
		"ledger", "review", "peer", "cabinet", "scrutiny", "action" })
package org.assay.inspection;
