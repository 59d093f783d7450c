package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the public reads of it.
 *
 * @param shortNotice why it was convened at shorter notice, if it was
 * @param notices those that were given of it, first things first
 */
public record PublishedMeeting(String body, LocalDate heldOn, String place, boolean cancelled,
		@Nullable String shortNotice, List<Item> items, List<NoticeLine> notices) {

	/**
	 * An item of its agenda.
	 *
	 * @param exempt whether some of it is not for publication
	 * @param withdrawn whether it is not to be considered after all
	 * @param withdrawnOn when the report on it was withdrawn, if it was
	 * @param about the record it is about, if there is one
	 * @param report the report on it, if that was published
	 */
	public record Item(int number, String title, boolean exempt, boolean withdrawn, @Nullable LocalDate withdrawnOn,
			@Nullable Reference about, @Nullable Paper report) {
	}

	/** The newest public version of a report. */
	public record Paper(UUID report, int version) {
	}

	/**
	 * A notice that was given.
	 *
	 * @param matter what is to be decided, as the notice called it
	 * @param noticeReasons the reasons that stand in it, where the law asks for them
	 * @param source the rule that asks for it
	 * @param withdrawnOn when the report on the matter was withdrawn, if it was
	 */
	public record NoticeLine(String notice, String matter, LocalDate publishedOn, @Nullable String noticeReasons,
			String source, @Nullable LocalDate withdrawnOn) {

		/** Those that were given, whatever became of the report. */
		static Stream<NoticeLine> of(CabinetReport report) {
			return report.notices()
				.stream()
				.flatMap((notice) -> (notice.publishedOn() != null && notice.matter() != null)
						? Stream.of(new NoticeLine(notice.kind().words(), notice.matter(), notice.publishedOn(),
								notice.noticeReasons(), notice.kind().source(), report.withdrawnOn().orElse(null)))
						: Stream.empty());
		}

	}

}
