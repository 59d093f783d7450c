/** A guide for each post, and where each page is explained. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "council" })
package org.assay.help;
