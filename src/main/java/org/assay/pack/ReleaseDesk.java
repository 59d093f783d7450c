package org.assay.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assay.pack.ReleaseView.FileView;
import org.assay.pack.compare.FileComparison;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows releases and what is different about them. A council's own files are shown to
 * those who work for it and to administrators.
 */
@Service
@Transactional(readOnly = true)
class ReleaseDesk {

	private static final Pattern TITLE = Pattern.compile("<(?:\\w+:)?(?:process|decision) [^>]*?\\bname=\"([^\"]*)\"");

	private final PackReleases releases;

	private final DeployedPacks deployed;

	private final SignedIn signedIn;

	ReleaseDesk(PackReleases releases, DeployedPacks deployed, SignedIn signedIn) {
		this.releases = releases;
		this.deployed = deployed;
		this.signedIn = signedIn;
	}

	/**
	 * The release beside another version.
	 * @param council whose own; {@code null} for what councils share
	 * @param against what it is compared with
	 * @throws OutOfSight if there is none, or it is a council's that the person does not
	 * work for
	 */
	ReleaseView show(int number, @Nullable String council, Against against) {
		PackRelease release = get(number, council);
		SortedMap<String, byte[]> now = this.deployed.files(release, council);
		SortedMap<String, byte[]> before = other(release, council, against);
		SortedSet<String> names = new TreeSet<>(now.keySet());
		names.addAll(before.keySet());
		return new ReleaseView(release,
				names.stream().map((name) -> file(name, now.get(name), before.get(name))).toList());
	}

	/** One file of the release. */
	Optional<byte[]> file(int number, @Nullable String council, String name) {
		return Optional.ofNullable(this.deployed.files(get(number, council), council).get(name));
	}

	/** One file of the version that the release is compared with. */
	Optional<byte[]> otherFile(int number, @Nullable String council, Against against, String name) {
		return Optional.ofNullable(other(get(number, council), council, against).get(name));
	}

	/** The councils that have files of their own and that the person may see. */
	List<String> councils(PackRelease release) {
		return release.councils().keySet().stream().filter((council) -> sees(council)).sorted().toList();
	}

	private PackRelease get(int number, @Nullable String council) {
		Reference reference = new Reference("pack", String.valueOf(number));
		PackRelease release = this.releases.findByReleaseNumber(number).orElseThrow(() -> new OutOfSight(reference));
		if (council != null && !(release.councils().containsKey(council) && sees(council))) {
			throw new OutOfSight(reference);
		}
		return release;
	}

	private boolean sees(String council) {
		return this.signedIn.actor().administrator() || this.signedIn.actor().sees(council);
	}

	private SortedMap<String, byte[]> other(PackRelease release, @Nullable String council, Against against) {
		return switch (against) {
			case SHIPPED -> ProcessPack.shipped().files();
			case SHARED -> this.deployed.files(release, null);
			case BEFORE -> this.releases.findByReleaseNumber(release.number() - 1)
				.map((before) -> this.deployed.files(before, council))
				.orElseGet(TreeMap::new);
		};
	}

	private static FileView file(String name, byte @Nullable [] now, byte @Nullable [] before) {
		return new FileView(name, title(name, (now != null) ? now : before), now != null, before != null,
				FileComparison.of(name, before, now));
	}

	private static String title(String name, byte @Nullable [] content) {
		Matcher title = TITLE.matcher(new String(content, StandardCharsets.UTF_8));
		return title.find() ? title.group(1) : name.substring(name.lastIndexOf('/') + 1).replace(".form", "");
	}

	/** What a release can be compared with. */
	enum Against {

		/** The release before it. */
		BEFORE,

		/** What this version of Assay is shipped with. */
		SHIPPED,

		/** For a council's own: what the others share in the same release. */
		SHARED

	}

}
