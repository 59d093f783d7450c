/**
 * What Assay costs beside bare Camunda and a plain file copy. Nothing here is a test:
 * times are compared within one run and reported as ratios.
 */
@org.jspecify.annotations.NullMarked
package org.assay.bench;
