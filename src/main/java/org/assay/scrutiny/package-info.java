/**
 * Scrutiny reviews, required attendance, recommendations, responses, document requests.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "council", "evidence", "workflow", "review", "cabinet" })
package org.assay.scrutiny;
