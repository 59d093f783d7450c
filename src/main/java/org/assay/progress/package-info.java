/**
 * Pages, charts and tables for those who watch over the work: where reviews stand, what
 * is late and what follows. Changes nothing but the note of when a person was here.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "council", "register", "ledger",
		"workflow", "evidence", "review", "cabinet", "action" })
package org.assay.progress;
