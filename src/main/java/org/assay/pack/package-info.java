/**
 * Checks and deploys the process pack in {@code processes/}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "workflow" })
package org.assay.pack;
