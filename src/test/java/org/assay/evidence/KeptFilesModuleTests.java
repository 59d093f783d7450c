package org.assay.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationModuleTest
@Import(EvidenceFixture.class)
class KeptFilesModuleTests {

	@Autowired
	KeptFiles kept;

	@Autowired
	ContentFiles files;

	@Autowired
	ContentArchive archive;

	@Autowired
	TransactionTemplate transactions;

	@Test
	void areBackedUpOnceHoweverOftenTheyAreKept() {
		String first = keep("The same report");

		assertThat(keep("The same report")).isEqualTo(first);

		assertThat(this.archive.recorded()).containsOnlyOnce(first);
		assertThat(this.archive.find(first)).isPresent();
	}

	@Test
	void areNeverServedOnceTheyHaveChanged() throws IOException {
		String digest = keep("It is 40,000 pounds.");
		Files.writeString(this.files.find(digest), "It is 90,000 pounds.");

		assertThatThrownBy(() -> this.kept.read(digest)).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void areKeptWithTheRecordThatNamesThemOnly() {
		assertThatThrownBy(() -> this.kept.keep("exampleshire", bytes("On its own")))
			.isInstanceOf(IllegalTransactionStateException.class);
	}

	private String keep(String text) {
		return this.transactions.execute((status) -> this.kept.keep("exampleshire", bytes(text)));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
