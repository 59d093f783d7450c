package org.assay.evidence;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes, every night, what uploads left behind that were refused, cut off or taken
 * back. Whatever is young is left alone: its record may be about to be written.
 */
@Component
class ContentSweep {

	private static final Logger log = LoggerFactory.getLogger(ContentSweep.class);

	private final ContentFiles files;

	private final EvidenceItems items;

	private final EvidenceProperties properties;

	private final Clock clock;

	ContentSweep(ContentFiles files, EvidenceItems items, EvidenceProperties properties, Clock clock) {
		this.files = files;
		this.items = items;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Sweeps the whole folder.
	 * @return how many files were deleted
	 */
	@Scheduled(cron = "${assay.evidence.sweep-at:0 40 2 * * *}")
	int sweep() throws IOException {
		Instant moment = this.clock.instant().minus(this.properties.sweepAfter());
		int deleted = discard(this.files.incoming(), moment, Set.of());
		for (Path outer : within(this.files.folder())) {
			if (outer.getFileName().toString().length() == 2) {
				Set<String> named = this.items.findDigestsBeginning(outer.getFileName().toString());
				for (Path inner : within(outer)) {
					deleted += discard(inner, moment, named);
				}
			}
		}
		log.info("Evidence swept: {} unused files deleted", deleted);
		return deleted;
	}

	private int discard(Path folder, Instant moment, Set<String> named) throws IOException {
		int deleted = 0;
		for (Path file : within(folder)) {
			if (!named.contains(file.getFileName().toString()) && this.files.discard(file, moment)) {
				deleted++;
			}
		}
		return deleted;
	}

	private static List<Path> within(Path folder) throws IOException {
		List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			entries.forEach(found::add);
		}
		return found;
	}

}
