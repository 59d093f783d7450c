package org.assay.peer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Somebody whom the council gives to another council's challenge. */
public record ProvidedPeer(String host, String name, String role, @Nullable LocalDate firstDay,
		@Nullable LocalDate accessEndsOn) {
}
