/**
 * What councils published, for anybody who reads it without signing in.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "council", "cabinet", "scrutiny", "guidance" })
package org.assay.publication;
