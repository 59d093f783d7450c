/**
 * Peer challenge: scope, team, conflicts of interest, what the peers may read, findings,
 * letter, plan and progress; for the council that hosts and for those that give peers.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "council", "workflow", "review" })
package org.assay.peer;
