package org.assay.shared;

import java.util.Collection;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work of a timer that goes round and is done for one after another, each by itself: one
 * that fails never holds up the others and is tried again on the next round.
 */
public final class Round {

	private static final Logger log = LoggerFactory.getLogger(Round.class);

	private Round() {
	}

	/**
	 * @param deed what is done, for the log, such as {@code "start the yearly review of"}
	 * @param ones for whom, each with a name that the log may tell
	 */
	public static <T> void of(String deed, Collection<T> ones, Consumer<T> work) {
		for (T one : ones) {
			try {
				work.accept(one);
			}
			catch (Rejected ex) {
				log.warn("Could not {} {}: {}", deed, one, ex.sentence());
			}
			catch (RuntimeException ex) {
				log.error("Could not {} {}", deed, one, ex);
			}
		}
	}

}
