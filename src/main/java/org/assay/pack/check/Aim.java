package org.assay.pack.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What must be done on every way through a process.
 *
 * @param fromStart whether it must be done from the beginning, or only after a move that
 * undoes it
 * @param does moves that do it
 * @param undoes moves after which it must be done again
 * @param deadline moves before which it must be done
 * @param atEnd whether it must be done when the case ends
 * @param excuse moves after which it need not be done, such as a withdrawal
 */
record Aim(boolean fromStart, Predicate<Move> does, Predicate<Move> undoes, Predicate<Move> deadline, boolean atEnd,
		Predicate<Move> excuse) {

	/** Said of moves of which there are none. */
	static final Predicate<Move> NEVER = (move) -> false;

	static final Aim NONE = new Aim(true, NEVER, NEVER, NEVER, false, NEVER);

	/** The same, asked once of each of the moves, and of no other. */
	Aim among(List<Move> moves) {
		return new Aim(this.fromStart, among(moves, this.does), among(moves, this.undoes), among(moves, this.deadline),
				this.atEnd, among(moves, this.excuse));
	}

	private static Predicate<Move> among(List<Move> moves, Predicate<Move> asked) {
		if (asked == NEVER) {
			return NEVER;
		}
		Set<Move> such = Collections.newSetFromMap(new IdentityHashMap<>());
		moves.stream().filter(asked).forEach(such::add);
		return such::contains;
	}

	boolean isDoneAfter(Move move, boolean before) {
		return this.does.test(move) || (before && !this.undoes.test(move));
	}

	/** Whether what was done once cannot be undone. */
	boolean isForGood() {
		return this.undoes == NEVER;
	}

	/** Whether it must be done once, before one of its deadlines. */
	boolean isOneDeadline() {
		return this.fromStart && isForGood() && !this.atEnd;
	}

	/** Whether it is too late after the move, if it was not done before. */
	boolean isMissedBy(Move move) {
		return this.deadline.test(move) && !this.does.test(move);
	}

	boolean isExcused(Move move) {
		return this.excuse.test(move);
	}

	boolean concerns(Move move) {
		return this.does.test(move) || this.undoes.test(move) || this.deadline.test(move) || this.excuse.test(move);
	}

}
