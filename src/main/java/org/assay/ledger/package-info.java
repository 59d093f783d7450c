/**
 * Every fact and completed step, appended to one hash chain per council, and the
 * verification of that chain.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
package org.assay.ledger;
