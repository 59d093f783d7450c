/**
 * Proves that a process pack does what the law and the guidance require, without an
 * engine, a database or Spring.
 */
@org.jspecify.annotations.NullMarked
package org.assay.pack.check;
