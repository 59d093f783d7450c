/**
 * Assay, the running process of a council's assurance of its children's-services
 * leadership.
 */
@org.jspecify.annotations.NullMarked
package org.assay;
