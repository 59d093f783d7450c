/**
 * Checks and deploys the process pack in {@code processes/}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "council", "workflow" })
package org.assay.pack;
