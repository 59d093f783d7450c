package org.assay.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.assay.shared.CanonicalJson;
import org.assay.shared.Incomplete;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("D21")
class InspectionPackCheckTests {

	@TempDir
	Path folder;

	private Path pack;

	private String first;

	private String second;

	@BeforeEach
	void aPackOfTwoEntries() throws IOException {
		this.first = entry(1, "0".repeat(64), "council-founded");
		this.second = entry(2, CanonicalJson.digest(this.first), "person-registered");
		this.pack = this.folder.resolve("pack.zip");
		try (SummedZip zip = new SummedZip(this.pack)) {
			zip.add("ledger.ndjson", (this.first + "\n" + this.second + "\n").getBytes(StandardCharsets.UTF_8));
			zip.add("index.html", "<p>All is met.</p>".getBytes(StandardCharsets.UTF_8));
		}
	}

	@Test
	void aPackAsItWasMadeIsIntact() throws IOException {
		assertThat(check(this.pack)).startsWith("true")
			.contains("Ledger: 2 entries, intact, last digest " + CanonicalJson.digest(this.second));
	}

	@Test
	void whatWasAlteredAddedOrTakenOutIsNamed() throws IOException {
		Map<String, String> parts = Zip.read(this.pack);
		parts.put("index.html", "<p>Nothing is met.</p>");
		parts.put("more.html", "");
		assertThat(check(Zip.write(this.pack, parts))).startsWith("false")
			.contains("index.html: was altered after the pack was made.",
					"more.html: was not in the pack when it was made.");

		parts.remove("index.html");
		assertThat(check(Zip.write(this.pack, parts))).contains("index.html: is missing.");
	}

	@Test
	void aFileThatIsDamagedOrInThePackTwiceIsNamed() throws IOException {
		String pack = Files.readString(this.pack, StandardCharsets.ISO_8859_1);
		// Behind the first name stands its content; no such block is known to deflate.
		Path damaged = Files.writeString(this.folder.resolve("damaged.zip"),
				pack.replaceFirst("index.html.", "index.html\u00ff"), StandardCharsets.ISO_8859_1);
		assertThat(check(damaged)).startsWith("false").contains("index.html: is damaged and cannot be read.");

		Map<String, String> parts = Zip.read(this.pack);
		parts.put("other.html", "<p>Nothing is met.</p>");
		String twice = Files.readString(Zip.write(this.pack, parts), StandardCharsets.ISO_8859_1)
			.replace("other.html", "index.html");
		assertThat(check(Files.writeString(this.pack, twice, StandardCharsets.ISO_8859_1))).startsWith("false")
			.contains("index.html: was not in the pack when it was made.");
	}

	@Test
	void anEntryThatWasAlteredBreaksTheChainEvenUnderNewSums() throws IOException {
		Path forged = this.folder.resolve("forged.zip");
		try (SummedZip zip = new SummedZip(forged)) {
			zip.add("ledger.ndjson",
					(this.first.replace("founded", "sold") + "\n" + this.second).getBytes(StandardCharsets.UTF_8));
		}

		assertThat(check(forged)).startsWith("false").contains("Ledger: broken. Entry 2 does not follow");
	}

	@Test
	void anotherFileIsNoPack() throws IOException {
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> check(Files.writeString(this.folder.resolve("notes.zip"), "notes")))
			.withMessageContaining("notes.zip is no pack made for an inspector");
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> check(Zip.write(this.folder.resolve("other.zip"), Map.of("a.txt", "a"))))
			.withMessageContaining("name a ZIP file that Assay made");
	}

	private static String check(Path pack) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		boolean intact = new InspectionPackCheck(pack, new PrintStream(out, true, StandardCharsets.UTF_8)).report();
		return intact + "\n" + out.toString(StandardCharsets.UTF_8);
	}

	private static String entry(int number, String previous, String fact) {
		return CanonicalJson.write(Map.of("council", "exampleshire", "number", number, "at", "2026-05-03T10:00:00Z",
				"actor", Map.of("id", "ada"), "fact", fact, "subject", "council:exampleshire", "previous", previous));
	}

}
