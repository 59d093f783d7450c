/**
 * What was shown, kept unchanged with its digest, versions, effective period,
 * classification and retention.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
package org.assay.evidence;
