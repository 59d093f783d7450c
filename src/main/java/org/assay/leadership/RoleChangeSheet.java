package org.assay.leadership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record about one change.
 *
 * @param holder the name of who is to hold the post
 * @param since from which day: as designated, or before that as proposed
 */
public record RoleChangeSheet(RoleChangeLine line, @Nullable String holder, @Nullable LocalDate since,
		@Nullable SetOutRoleChange setOut, @Nullable Reference review, @Nullable LocalDate publishedOn,
		@Nullable String address, List<Shortfall> shortfalls, List<WordLine> words) {

	/** What somebody said or did. */
	public record WordLine(String about, String words, String by, Instant at) {
	}

}
