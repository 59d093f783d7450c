/**
 * A new edition of the guidance: watched for, compared, remapped and assessed anew.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "council", "register", "workflow", "review", "action" })
package org.assay.guidance;
