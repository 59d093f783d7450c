package org.assay.leadership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LeadershipStatementTests {

	private static final String COUNCIL = "exampleshire";

	private static final By CHIEF = by("chris", "chief-executive");

	private static final By LEADER = by("lena", "leader");

	private final LeadershipStatement statement = new LeadershipStatement(UUID.randomUUID(), COUNCIL, 2027);

	@BeforeEach
	void aDraft() {
		this.statement.draft(new DraftStatement("Thresholds are clear.", "Reviewed in March."),
				new Reference("review", UUID.randomUUID().toString()),
				List.of(new StatementSection("The latest review", "Assured.")), by("sam", "assurance-lead"));
	}

	@Test
	@Tag("T1")
	@Tag("T2")
	void isSignedByEachOfTheTwoForThemselves() {
		this.statement.sign(part(Signer.LEADER, null), LEADER);
		assertThat(this.statement.stage()).isEqualTo(StatementStage.DRAFTED);
		this.statement.sign(part(Signer.CHIEF_EXECUTIVE, null), CHIEF);

		assertThat(this.statement.stage()).isEqualTo(StatementStage.SIGNED);
		assertThat(this.statement.parts()).extracting(SignedPart::signedBy).containsExactly("lena", "chris");
		assertThat(this.statement.dissented()).isFalse();
	}

	@Test
	void isSignedByNeitherForTheOther() {
		assertRefused(part(Signer.LEADER, null), CHIEF, "This is for the leader of the council; leave it to them.");
		assertRefused(part(Signer.CHIEF_EXECUTIVE, null), LEADER,
				"This is for the chief executive of the council; leave it to them.");
		By both = by("bo", "chief-executive", "leader");
		this.statement.sign(part(Signer.LEADER, null), both);
		assertRefused(part(Signer.CHIEF_EXECUTIVE, null), both,
				"You signed the other part, so somebody else has to sign this one for the chief executive.");
		assertRefused(part(Signer.LEADER, null), LEADER,
				"The leader has signed already; what was signed stays as it is.");
	}

	@Test
	void keepsDissentWithItsReasons() {
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> part(Signer.LEADER, " "))
			.withMessage("Say in what you differ from the draft or from the other, and why.");
		this.statement.sign(part(Signer.LEADER, "Two boards decide the same."), LEADER);

		assertThat(this.statement.dissented()).isTrue();
		assertThat(this.statement.parts()).extracting(SignedPart::dissent)
			.containsExactly("Two boards decide the same.");
	}

	@Test
	@Tag("R30")
	@Tag("R40")
	void saysWhatPartnersAndReferralsShowedAndWhatEachOfTheTwoSaw() {
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> new DraftStatement("Clear.", " "))
			.withMessage("Say when the points of referral were last reviewed and what that showed (statutory guidance "
					+ "2009, 3.33).");
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> new SignStatement(Signer.CHIEF_EXECUTIVE, "", "Good.", null))
			.withMessage("Say how effective governance and partnerships are (statutory guidance 2009, 3.31).");
		assertThat(this.statement.sections()).extracting(StatementSection::heading)
			.containsExactly("The latest review", "Safeguarding partners", "Points of referral");
	}

	@Test
	void isPutBeforeNobodyUntilBothHaveSigned() {
		this.statement.sign(part(Signer.LEADER, null), LEADER);

		assertThatExceptionOfType(StatementRefused.class)
			.isThrownBy(
					() -> this.statement.putOnAgenda(new Reference("meeting", "1"), by("dee", "democratic-services")))
			.withMessage("This statement is waiting until both have signed, so this cannot be done now; open its page "
					+ "to see what comes next.");
	}

	private void assertRefused(SignStatement part, By by, String sentence) {
		assertThatExceptionOfType(StatementRefused.class).isThrownBy(() -> this.statement.sign(part, by))
			.withMessage(sentence);
	}

	private static SignStatement part(Signer signer, @Nullable String dissent) {
		return new SignStatement(signer, "The boards decide.", "Thresholds are clear.", dissent);
	}

	private static By by(String user, String... posts) {
		Set<Actor.Post> held = Stream.of(posts)
			.map((post) -> new Actor.Post(COUNCIL, post))
			.collect(Collectors.toSet());
		return new By(new Actor(user, "Name of " + user, held, false), Instant.parse("2027-05-01T09:00:00Z"),
				LocalDate.of(2027, 5, 1));
	}

}
