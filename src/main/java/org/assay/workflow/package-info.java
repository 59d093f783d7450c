/**
 * The only door between features and the engine: opened and completed steps, step
 * policies, process actions, starting processes.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "council", "evidence" })
package org.assay.workflow;
