package org.assay.cabinet;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * One part of a report: what was taken from the record, which nobody edits, and what the
 * author wrote.
 *
 * @param partKey the key of a {@link Part}, or of a further part of the council's own
 * @param composed from the record of the review
 * @param written by the author
 */
@Embeddable
public record ReportPart(String partKey, String heading, @Nullable String composed, @Nullable String written) {

	/**
	 * A part as it is first written.
	 * @throws Incomplete if it would be empty and may not be
	 */
	public static ReportPart of(Part part, @Nullable String composed, @Nullable String written) {
		return new ReportPart(part.key(), part.heading(), composed, null).writtenAs(written);
	}

	/** The whole text: an empty line ends a paragraph, a line with a dash is a point. */
	public String text() {
		return Stream.of(Optional.ofNullable(this.composed), Optional.ofNullable(this.written))
			.flatMap(Optional::stream)
			.filter((text) -> !text.isBlank())
			.map(String::strip)
			.collect(Collectors.joining("\n\n"));
	}

	/** Whether it is withheld from the public. */
	public boolean isExempt() {
		return this.partKey.equals(Part.EXEMPT_APPENDIX.key());
	}

	/** What changes exactly when the part does. */
	String digest() {
		return CanonicalJson.digest(this.heading + "\n" + text());
	}

	ReportPart composedAs(@Nullable String text) {
		return new ReportPart(this.partKey, this.heading, text, this.written);
	}

	/**
	 * With the author's words in place of the earlier ones.
	 * @throws Incomplete if the part would be empty and may not be
	 */
	ReportPart writtenAs(@Nullable String text) {
		ReportPart part = new ReportPart(this.partKey, this.heading, this.composed, text);
		if (part.text().isEmpty() && !isExempt()) {
			throw new Incomplete("Write the part “" + this.heading
					+ "”, or say there why it has nothing to report, such as “no implications”; no part may be empty.");
		}
		return part;
	}

}
