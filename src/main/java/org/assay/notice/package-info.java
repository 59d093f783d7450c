/**
 * Reminders, escalations and other notices to people, one digest a day, and a calendar of
 * each person's dates.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "council", "workflow", "evidence", "cabinet" })
package org.assay.notice;
