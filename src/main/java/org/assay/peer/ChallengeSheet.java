package org.assay.peer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows of one peer challenge. For a peer it holds nothing of the host
 * but the scope and what is shared; for the host it holds none of the peers' notes.
 *
 * @param peer whether it is made for a peer
 * @param declared whether the peer has declared their interests
 */
public record ChallengeSheet(ChallengeLine line, boolean peer, boolean declared, boolean reading, boolean visited,
		String reviewTitle, List<String> coreAreas, @Nullable String themes, @Nullable String organiser,
		@Nullable LocalDate firstDay, @Nullable LocalDate lastDay, @Nullable LocalDate accessEndsOn,
		List<PeerLine> team, List<SharedItem> items, List<RequestLine> requests, List<WordLine> notes,
		List<FindingLine> findings, @Nullable String letter, List<WordLine> words) {

	/** One peer. */
	public record PeerLine(String person, String name, String role, boolean declared, @Nullable String interests,
			boolean active) {
	}

	/** Something a peer asked to read. */
	public record RequestLine(int number, String asked, String by, @Nullable String answer) {
	}

	/** One finding with the council's answer. */
	public record FindingLine(int number, String kind, String finding, @Nullable String response,
			@Nullable String reasons, @Nullable String toDo) {
	}

	/** What somebody said or did. */
	public record WordLine(String about, String words, String by, Instant at) {
	}

}
