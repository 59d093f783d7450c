/**
 * Who leads children's services: changes of the two posts and of their functions.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "council", "evidence", "workflow", "review" })
package org.assay.leadership;
