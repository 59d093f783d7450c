package org.assay.evidence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.assay.evidence.EvidenceFixture.Desk;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationModuleTest
@Import(EvidenceFixture.class)
class EvidenceAtOnceModuleTests {

	@Autowired
	EvidenceStore store;

	@Autowired
	EvidenceShelf shelf;

	@Autowired
	ContentFiles files;

	@Autowired
	Desk desk;

	@Test
	void storesContentOnceThoughManySendItAtOnce() throws Exception {
		Reference task = this.desk.task("at-once");
		String content = "The same words, sent by eight people";

		List<Exhibit> kept = atOnce(IntStream.range(0, 8)
			.<Callable<Exhibit>>mapToObj((index) -> () -> keep(task, "minutes-" + index + ".txt", content))
			.toList());

		assertThat(kept).extracting(Exhibit::digest).containsOnly(kept.get(0).digest());
		assertThat(this.files.find(kept.get(0).digest())).hasContent(content);
		assertThat(this.files.incoming()).isEmptyDirectory();
		assertThat(this.shelf.itemsAt(this.desk.find(task))).hasSize(8);
	}

	@Test
	void givesEverybodyWhoSendsTheSameNameAtOnceAVersionOfTheirOwn() throws Exception {
		Reference task = this.desk.task("same-name");

		List<Exhibit> kept = atOnce(IntStream.range(0, 3)
			.<Callable<Exhibit>>mapToObj((index) -> () -> keep(task, "minutes.txt", "Draft " + index))
			.toList());

		assertThat(kept).extracting(Exhibit::version).containsExactlyInAnyOrder(1, 2, 3);
		assertThat(this.shelf.item(UUID.fromString(kept.get(0).id())).versions()).extracting(EvidenceVersion::digest)
			.containsExactlyInAnyOrderElementsOf(kept.stream().map(Exhibit::digest).toList());
	}

	private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
		var people = Executors.newFixedThreadPool(work.size());
		try {
			List<T> results = new ArrayList<>();
			for (Future<T> result : people.invokeAll(work)) {
				results.add(result.get());
			}
			return results;
		}
		finally {
			people.shutdown();
		}
	}

	private Exhibit keep(Reference task, String name, String content) {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		return this.store.keepFile(task, name, Particulars.of(Classification.OPEN), new ByteArrayInputStream(bytes),
				bytes.length);
	}

}
