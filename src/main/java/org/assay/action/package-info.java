/**
 * Actions that follow recommendations, findings and decisions: owner, due date, success
 * measure, effectiveness check.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "council", "evidence", "workflow", "review", "cabinet", "scrutiny", "peer" })
package org.assay.action;
