package org.assay.pack;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * New cases begin with another process pack from now on.
 *
 * @param number the number of the release
 * @param digest SHA-256 over the whole pack
 * @param changes what is different from the release before, in words
 */
public record PackPutLive(String council, Reference subject, int number, String digest,
		String changes) implements Fact {

	static PackPutLive of(PackRelease release) {
		return new PackPutLive(INSTALLATION, new Reference("pack", String.valueOf(release.number())), release.number(),
				release.digest(), release.changes());
	}

}
