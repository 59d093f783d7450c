package org.assay.inspection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.assay.ledger.Flaw;
import org.assay.ledger.Verification;
import org.assay.ledger.WrittenChain;
import org.assay.shared.Incomplete;

/** Tells, line by line, whether a pack for an inspector is as it was made. */
final class InspectionPackCheck {

	private final Path file;

	private final PrintStream out;

	InspectionPackCheck(Path file, PrintStream out) {
		this.file = file;
		this.out = out;
	}

	/**
	 * Verifies every file and the ledger in the pack.
	 * @throws Incomplete if it is no such pack
	 */
	boolean report() throws IOException {
		try (ZipFile zip = new ZipFile(this.file.toFile())) {
			Map<String, String> sums = sums(zip);
			Set<String> expected = new HashSet<>(sums.keySet());
			expected.add(SummedZip.SUMS);
			// A second file of the same name would be the one that is unpacked.
			boolean intact = zip.stream()
				.map(ZipEntry::getName)
				.filter((name) -> !expected.remove(name))
				.peek((name) -> this.out.printf("%s: was not in the pack when it was made.%n", name))
				.count() == 0;
			for (Map.Entry<String, String> sum : sums.entrySet()) {
				intact &= isAsMade(zip, sum.getKey(), sum.getValue());
			}
			return isChain(zip) && intact;
		}
		catch (ZipException | NoSuchFileException ex) {
			throw noPack();
		}
	}

	private Map<String, String> sums(ZipFile zip) throws IOException {
		Map<String, String> sums = new TreeMap<>();
		try (BufferedReader lines = read(zip, SummedZip.SUMS)) {
			lines.lines()
				.map((line) -> line.split(" {2}", 2))
				.filter((parts) -> parts.length == 2)
				.forEach((parts) -> sums.put(parts[1], parts[0]));
		}
		if (!sums.containsKey(InspectionPacks.LEDGER)) {
			throw noPack();
		}
		return sums;
	}

	private boolean isAsMade(ZipFile zip, String name, String sum) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			this.out.printf("%s: is missing.%n", name);
			return false;
		}
		try (InputStream content = zip.getInputStream(entry)) {
			boolean same = Sha256.of(content).equals(sum);
			if (!same) {
				this.out.printf("%s: was altered after the pack was made.%n", name);
			}
			return same;
		}
		catch (ZipException ex) {
			this.out.printf("%s: is damaged and cannot be read.%n", name);
			return false;
		}
	}

	private boolean isChain(ZipFile zip) throws IOException {
		WrittenChain chain = new WrittenChain();
		try (BufferedReader lines = read(zip, InspectionPacks.LEDGER)) {
			lines.lines().forEach(chain::next);
		}
		catch (UncheckedIOException ex) {
			this.out.println("Ledger: damaged, so that its entries cannot be read.");
			return false;
		}
		Verification found = chain.end();
		Flaw flaw = found.flaw();
		this.out.println((flaw != null) ? "Ledger: broken. " + flaw.sentence()
				: "Ledger: %d entries, intact, last digest %s.".formatted(found.entries(), found.lastDigest()));
		return found.intact();
	}

	private BufferedReader read(ZipFile zip, String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw noPack();
		}
		return new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
	}

	private Incomplete noPack() {
		return new Incomplete(this.file + " is no pack made for an inspector: name a ZIP file that Assay made.");
	}

}
