package org.assay.consultation;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** What people said was put under a theme. */
public record ThemeNamed(String council, Reference subject, int number, String title) implements Fact {
}
