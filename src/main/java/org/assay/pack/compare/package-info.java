/**
 * What is different between two versions of a diagram, a decision table or a form, said
 * to people.
 */
@org.jspecify.annotations.NullMarked
package org.assay.pack.compare;
