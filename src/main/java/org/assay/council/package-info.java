/**
 * Councils, posts, who holds them and since when, bodies and their members, the
 * working-day calendar, local policy.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
package org.assay.council;
