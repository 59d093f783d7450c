/**
 * Camunda's web starter with nothing added, to compare with. Outside Assay's package, so
 * that Assay does not scan it.
 */
@org.jspecify.annotations.NullMarked
package org.barecamunda;
