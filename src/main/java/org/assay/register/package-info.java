/**
 * Guidance editions and their clauses; the duties and the assurance elements of each
 * edition; their import.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
package org.assay.register;
