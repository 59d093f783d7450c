/**
 * Consultations, what people answered to them, how that was weighed, and what came of it.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "council", "evidence", "workflow" })
package org.assay.consultation;
