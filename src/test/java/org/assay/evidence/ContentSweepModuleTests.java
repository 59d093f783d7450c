package org.assay.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.UUID;

import org.assay.evidence.EvidenceFixture.Desk;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationModuleTest
@Import(EvidenceFixture.class)
class ContentSweepModuleTests {

	static final Duration DAY = Duration.ofDays(1);

	@Autowired
	ContentSweep sweep;

	@Autowired
	EvidenceStore store;

	@Autowired
	ContentFiles files;

	@Autowired
	KeptFiles kept;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	Desk desk;

	@Test
	void deletesOldContentThatNoRecordNames() throws IOException {
		Exhibit removed = keep("removed.txt", "Taken back");
		this.store.remove(UUID.fromString(removed.id()));
		Path content = age(this.files.find(removed.digest()), DAY.plusSeconds(1));

		assertThat(this.sweep.sweep()).isEqualTo(1);

		assertThat(content).doesNotExist();
	}

	@Test
	void leavesContentThatARecordNamesHoweverOld() throws IOException {
		Path content = age(this.files.find(keep("kept.txt", "Kept for good").digest()), DAY.multipliedBy(4000));

		assertThat(this.sweep.sweep()).isZero();

		assertThat(content).hasContent("Kept for good");
	}

	@Test
	void leavesEarlierVersionsAlone() throws IOException {
		Path draft = age(this.files.find(keep("minutes.txt", "Sweep draft").digest()), DAY.multipliedBy(4000));
		keep("minutes.txt", "Sweep final");

		assertThat(this.sweep.sweep()).isZero();

		assertThat(draft).hasContent("Sweep draft");
	}

	@Test
	void leavesWhatOtherModulesKeepAndDeletesWhatTheyFailedToKeep() throws IOException {
		String kept = this.transactions
			.execute((status) -> this.kept.keep("exampleshire", bytes("A published report")));
		String undone = this.transactions.execute((status) -> {
			status.setRollbackOnly();
			return this.kept.keep("exampleshire", bytes("A report that was not published"));
		});
		age(this.files.find(kept), DAY.multipliedBy(4000));
		Path orphan = age(this.files.find(undone), DAY.plusSeconds(1));

		assertThat(this.sweep.sweep()).isEqualTo(1);

		assertThat(this.kept.read(kept)).asString(StandardCharsets.UTF_8).isEqualTo("A published report");
		assertThat(orphan).doesNotExist();
	}

	@Test
	void leavesYoungContentWhoseRecordMayBeAboutToBeWritten() throws IOException {
		Exhibit removed = keep("young.txt", "About to be named");
		this.store.remove(UUID.fromString(removed.id()));
		Path content = age(this.files.find(removed.digest()), DAY.minusSeconds(1));

		assertThat(this.sweep.sweep()).isZero();

		assertThat(content).exists();
		Files.delete(content);
	}

	@Test
	void deletesWhatAKilledServerLeftHalfReceived() throws IOException {
		Path abandoned = age(Files.writeString(this.files.incoming().resolve("1.part"), "Half"), DAY.plusSeconds(1));
		Path arriving = age(Files.writeString(this.files.incoming().resolve("2.part"), "Half"), Duration.ofSeconds(1));

		assertThat(this.sweep.sweep()).isEqualTo(1);

		assertThat(abandoned).doesNotExist();
		assertThat(arriving).exists();
		Files.delete(arriving);
	}

	private Exhibit keep(String name, String content) {
		byte[] bytes = bytes(content);
		return this.store.keepFile(this.desk.task("sweep"), name, Particulars.of(Classification.OPEN),
				new ByteArrayInputStream(bytes), bytes.length);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static Path age(Path file, Duration age) throws IOException {
		return Files.setLastModifiedTime(file, FileTime.from(EvidenceFixture.NOW.minus(age)));
	}

}
