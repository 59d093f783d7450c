package org.assay.consultation;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Somebody answered; the ledger keeps neither who nor what. */
public record ResponseReceived(String council, Reference subject, String receipt, Channel channel,
		boolean late) implements Fact {
}
