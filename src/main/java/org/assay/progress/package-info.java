/** Read-only pages for those who watch over the work: the register and the ledger. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "council", "register", "ledger" })
package org.assay.progress;
