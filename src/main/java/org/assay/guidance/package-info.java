/**
 * A new edition of the guidance: watched for, compared, remapped, reported to the
 * executive and assessed anew.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "council", "register", "workflow", "review", "cabinet", "action" })
package org.assay.guidance;
