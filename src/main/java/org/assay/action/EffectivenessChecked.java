package org.assay.action;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Somebody else than the owner looked at whether an action worked. */
public record EffectivenessChecked(String council, Reference subject, CheckEffectiveness checked) implements Fact {
}
