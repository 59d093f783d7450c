/** How a report to committee becomes Word, an accessible page and a tagged PDF. */
@org.jspecify.annotations.NullMarked
package org.assay.cabinet.document;
