/**
 * The few types every module needs: who acts, what is meant, what happened, what was
 * refused.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.assay.shared;
