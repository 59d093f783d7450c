/**
 * Reports to committee, clearances, publication, meetings, decision records, call-in.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "council", "register", "evidence", "workflow", "review" })
package org.assay.cabinet;
