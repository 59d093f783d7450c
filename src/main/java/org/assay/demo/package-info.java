/**
 * The demonstration: two councils and the story of their reviews over three years, told
 * through the services that people use.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "council", "register", "evidence",
		"workflow", "review", "peer", "cabinet", "consultation", "security" })
package org.assay.demo;
