package org.assay.shared;

/** Tells who acts in the current thread. */
@FunctionalInterface
public interface SignedIn {

	/** The signed-in person, or {@link Actor#ASSAY} where no person acts. */
	Actor actor();

}
