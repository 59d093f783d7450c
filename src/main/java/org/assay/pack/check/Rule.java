package org.assay.pack.check;

/** One kind of thing that a pack must get right. */
@FunctionalInterface
interface Rule {

	/** Adds every problem of its kind. */
	void check(Pack pack, Problems problems);

}
