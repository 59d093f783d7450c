package org.assay.progress;

import java.time.Instant;

import org.assay.ledger.LedgerEntry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerLineTests {

	@Test
	void readsAStepAsWhoDidItInWhichPostAndWhatTheyDecided() {
		LedgerLine line = line("step-completed", "review:r1", """
				{"name": "Assess duty D07", "task": "Task_AssessDuty", "post": "duty-owner", "outcome": "not-met",
				"reasons": "The plan lapsed."}""");

		assertThat(line).isEqualTo(new LedgerLine(7, Instant.EPOCH, "Sam Okoro", "Duty owner", "Step completed",
				"Assess duty D07, not-met", "The plan lapsed.", "r1", "digest", line.recorded()));
	}

	@Test
	void readsAnExemptStepAsWhoDidItAndNoMore() {
		LedgerLine line = line("step-completed", "report:r1", "{\"exempt\": \"5b1f\"}");

		assertThat(line.posts()).startsWith("Director of children's services");
		assertThat(line.what()).isEqualTo("Step completed");
		assertThat(line.about()).isEmpty();
		assertThat(line.reasons()).isNull();
	}

	@Test
	void namesThePostsOfWhoeverDidAnythingElse() {
		LedgerLine line = line("clause-corrected", "edition:2012-13", "{\"of\": \"D07\", \"reason\": \"A misprint.\"}");

		assertThat(line.posts()).isEqualTo("Director of children's services, a-post-of-old");
		assertThat(line.what()).isEqualTo("Clause corrected");
		assertThat(line.about()).isEqualTo("D07");
		assertThat(line.reasons()).isEqualTo("A misprint.");
		assertThat(line.review()).isNull();
	}

	@Test
	void tellsThePostThatWasFilledFromThePostsOfWhoeverFilledIt() {
		LedgerLine line = line("post-filled", "appointment:a1", "{\"post\": \"lmcs\", \"user\": \"nadia.khan\"}");

		assertThat(line.about()).isEqualTo("Lead member for children's services, Name of nadia.khan");
		assertThat(line.posts()).startsWith("Director of children's services");
	}

	@Test
	void namesThePersonByTheUserIdWhereTheAccountIsTheMatter() {
		LedgerEntry seated = entry("member-seated", "body:b1", "{\"content\": {\"user\": \"nadia.khan\"}}");
		LedgerEntry closed = entry("account-closed", "person:nadia.khan", "{\"content\": {\"user\": \"nadia.khan\"}}");

		assertThat(LedgerLine.person(seated)).contains("nadia.khan");
		assertThat(LedgerLine.person(closed)).isEmpty();
		assertThat(LedgerLine.of(closed, LedgerLineTests::name).about()).isEqualTo("nadia.khan");
	}

	@Test
	void saysRatingsInWords() {
		assertThat(line("duty-assessed", "review:r1", "{\"duty\": \"D07\", \"rating\": \"PARTLY_MET\"}").about())
			.isEqualTo("D07, Partly met");
	}

	@Test
	void showsAnEntryThatCanNoLongerBeRead() {
		LedgerLine line = LedgerLine.of(entry("duty-assessed", "review:r1", "{"), LedgerLineTests::name);

		assertThat(line.who()).isEqualTo("sam");
		assertThat(line.recorded()).isEqualTo("{");
	}

	private static LedgerLine line(String fact, String subject, String content) {
		return LedgerLine.of(entry(fact, subject,
				"{\"actor\": {\"name\": \"Sam Okoro\", \"posts\": [\"dcs\", \"a-post-of-old\"]}, \"content\": "
						+ content + "}"),
				LedgerLineTests::name);
	}

	private static String name(String user) {
		return "Name of " + user;
	}

	private static LedgerEntry entry(String fact, String subject, String recorded) {
		return new LedgerEntry("exampleshire", 7, Instant.EPOCH, "sam", fact, subject, "previous", "digest", recorded);
	}

}
