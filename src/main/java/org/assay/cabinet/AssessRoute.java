package org.assay.cabinet;

/** The answers from which the lawful route of a report follows. */
record AssessRoute(boolean significantMoney, boolean severalWards, String keyReasons, Exemption exemption) {
}
