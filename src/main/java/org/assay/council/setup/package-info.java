/** The pages on which administrators set up a council. */
@org.jspecify.annotations.NullMarked
package org.assay.council.setup;
