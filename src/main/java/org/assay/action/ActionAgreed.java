package org.assay.action;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** An officer undertook the action. */
public record ActionAgreed(String council, Reference subject, AgreeAction agreed) implements Fact {
}
