package org.assay.pack;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

import org.assay.pack.check.PackCheck;
import org.assay.pack.compare.FileComparison;
import org.assay.support.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pack read and written by the libraries that Camunda Modeler reads and writes with.
 */
@ExtendWith(Node.class)
class ModelerRoundTripTests {

	@TempDir
	Path folder;

	@Test
	void theStandardPackComesBackTheSame() {
		comesBackTheSame(ProcessPack.shipped());
	}

	@Test
	void aTailoredPackComesBackTheSame() {
		comesBackTheSame(Packs.relabelled("Stand behind the self-assessment &amp; its &quot;evidence&quot;"));
	}

	private void comesBackTheSame(ProcessPack pack) {
		Path given = Packs.written(pack, this.folder.resolve("given"));
		Path written = this.folder.resolve("written");

		assertThat(Node.run("roundtrip.mjs", given, written)).isEmpty();

		SortedMap<String, byte[]> saved = new TreeMap<>(pack.files());
		saved.putAll(ProcessPack.read(written).files());
		assertThat(saved).hasSameSizeAs(pack.files());
		saved.forEach((name, content) -> assertThat(FileComparison.of(name, pack.files().get(name), content)).as(name)
			.isEmpty());
		assertThat(new PackCheck(ProcessPack.shipped().files()).check(saved)).isEmpty();
	}

}
