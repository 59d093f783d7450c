package org.assay.cabinet;

import java.util.Optional;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * What comes before the executive and is no report on a review, such as a statement. Its
 * process waits for {@code Msg_MeetingHeld} and {@code Msg_MeetingCancelled}. Implemented
 * by whoever puts it on an agenda.
 */
public interface ExecutivePaper {

	/** The kind of its references. */
	String kind();

	/** The meeting is cancelled: it needs another. */
	Fact takeOffAgenda(Reference paper, String reasons);

	/** The meeting was held; empty if it does not wait for one. */
	Optional<Fact> receive(Reference paper);

}
