package org.assay.review;

import java.time.LocalDate;

import org.assay.register.Edition;
import org.assay.register.Register;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assay.review.Exampleshire.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FollowUpTests {

	@Test
	@Tag("C15")
	void isNineToTwelveMonthsLaterOrOnAnotherDayWithReasons() {
		assertThat(followUp(FollowUp.proposed(TODAY), null).on()).isEqualTo(LocalDate.of(2027, 8, 22));
		assertThat(followUp(TODAY.plusMonths(12), null).on()).isEqualTo(LocalDate.of(2027, 11, 22));
		assertThat(followUp(TODAY.plusMonths(3), "The inspectors come in March.").on()).isNotNull();
		assertThat(followUp(null, "Nothing fell short.").on()).isNull();
		assertRefused(TODAY.plusMonths(9).minusDays(1), null);
		assertRefused(TODAY.plusMonths(12).plusDays(1), " ");
		assertRefused(null, null);
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> followUp(TODAY, "At once."))
			.withMessage("Choose a day for the follow-up that is still to come.");
	}

	@Test
	void marksWhatANewEditionAddedChangedOrMoved() {
		Register register = new Register();
		Edition before = register.edition("2009");
		Edition after = register.edition("2012-13");

		assertThat(SinceLast.of(after.duty("D13"), null, before, after)).isEqualTo(SinceLast.CHANGED);
		assertThat(after.duties()).extracting((duty) -> SinceLast.of(duty, null, before, after))
			.contains(SinceLast.ADDED, SinceLast.CHANGED, SinceLast.MOVED);
		assertThat(after.duties()).allSatisfy((duty) -> assertThat(SinceLast.of(duty, null, after, after)).isNull());
	}

	@Test
	void callsADepartureNeitherBetterNorWorse() {
		assertThat(Movement.of(Rating.NOT_MET, Rating.PARTLY_MET)).isEqualTo(Movement.BETTER);
		assertThat(Movement.of(Rating.MET, Rating.PARTLY_MET)).isEqualTo(Movement.WORSE);
		assertThat(Movement.of(Rating.DEPARTED, Rating.DEPARTED)).isEqualTo(Movement.AS_BEFORE);
		assertThat(Movement.of(Rating.NOT_MET, Rating.DEPARTED)).isEqualTo(Movement.OTHERWISE);
		assertThat(Movement.of(null, Rating.MET)).isNull();
	}

	private static FollowUp followUp(@Nullable LocalDate on, @Nullable String reasons) {
		return new FollowUp(on, reasons).unlessUnexplained(TODAY);
	}

	private static void assertRefused(@Nullable LocalDate on, @Nullable String reasons) {
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> followUp(on, reasons))
			.withMessage("Follow the review up between 22 August 2027 and 22 November 2027, or give your reasons for "
					+ "another day or for none.");
	}

}
