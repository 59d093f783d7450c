/**
 * What tests share: an installation of their own, on H2 or PostgreSQL, and a browser.
 */
@org.jspecify.annotations.NullMarked
package org.assay.support;
