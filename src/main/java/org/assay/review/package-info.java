/**
 * The assurance review of a year or an event: assessments, judgements, attestation,
 * satisfaction, recommendations.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "council", "register", "evidence", "workflow" })
package org.assay.review;
