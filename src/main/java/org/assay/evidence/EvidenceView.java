package org.assay.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.assay.evidence.FilingPlaces.FilingPlace;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as programs and the Evidence tab see it. */
record EvidenceView(UUID id, String name, @JsonUnwrapped Particulars particulars, boolean frozen,
		boolean carriedForward, List<VersionView> versions) {

	static EvidenceView of(EvidenceItem item) {
		return new EvidenceView(item.id(), item.name(), item.particulars(), item.isFrozen(), item.isCarriedForward(),
				VersionView.of(item));
	}

	/**
	 * One version; the newest is the last.
	 *
	 * @param size in bytes; zero for a link
	 */
	record VersionView(int number, String digest, long size, String mediaType, @Nullable String address,
			Instant receivedAt, String receivedFrom) {

		static List<VersionView> of(EvidenceItem item) {
			List<EvidenceVersion> versions = item.versions();
			return IntStream.range(0, versions.size()).mapToObj((index) -> of(index + 1, versions.get(index))).toList();
		}

		private static VersionView of(int number, EvidenceVersion version) {
			return new VersionView(number, version.digest(), version.size(), version.mediaType(), version.address(),
					version.receivedAt(), version.receivedFromName());
		}

	}

	/**
	 * Everything filed in one place.
	 *
	 * @param open whether the signed-in person may change it now
	 * @param locked when not open, the sentence that says why
	 * @param maxSize the largest file accepted, in bytes
	 */
	record PlaceView(boolean open, String locked, long maxSize, List<EvidenceView> evidence) {

		static PlaceView of(FilingPlace place, long maxSize, List<EvidenceItem> items) {
			return new PlaceView(place.open(), place.locked(), maxSize, items.stream().map(EvidenceView::of).toList());
		}

	}

}
