/**
 * Who leads children's services: changes of the two posts and of their functions, and the
 * yearly statement of the chief executive and the leader.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "council", "evidence", "workflow", "review", "cabinet" })
package org.assay.leadership;
