/**
 * The demonstration: Exampleshire County Council and the story of its reviews, told
 * through the services that people use.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "council", "register", "evidence",
		"workflow", "review", "cabinet", "consultation", "security" })
package org.assay.demo;
