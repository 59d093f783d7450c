package org.assay.register;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the guidance was added to the register, for every council.
 *
 * @param council stands for the installation
 * @param digest SHA-256 of the file, in hexadecimal
 */
public record EditionImported(String council, Reference subject, String title, LocalDate issued,
		@Nullable String replaces, String digest) implements Fact {
}
