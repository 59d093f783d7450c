package org.assay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.assay.ledger.Flaw.Kind;
import org.assay.shared.Actor;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody with the database in hand has removed its triggers and changes the ledger. */
@SpringBootTest(classes = LedgerInstallation.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@DirtiesContext
class TamperedLedgerModuleTests {

	private static final String COUNCIL = "exampleshire";

	@Autowired
	Ledger ledger;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcTemplate database;

	@Autowired
	LedgerInstallation.Person person;

	@BeforeEach
	void fourEntriesWithoutProtection() {
		this.person.actor = Actor.ASSAY;
		dropTriggers();
		this.database.update("delete from ledger_entry");
		this.database.update("delete from ledger_chain");
		for (String blend : List.of("Assam", "Earl Grey", "Darjeeling", "Ceylon")) {
			this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new TeaBrewed(COUNCIL,
					new Reference("cup", "1"), blend, 1, LocalDate.of(2026, 11, 22), List.of(), Map.of(), null)));
		}
		assertThat(this.ledger.verify(COUNCIL)).matches(Verification::intact);
	}

	@Test
	void namesAnEntryWhoseContentWasAltered() {
		change("recorded = replace(recorded, 'Earl Grey', 'Earl Green')", 2);

		assertThat(flaw()).isEqualTo(new Flaw(2, Kind.ALTERED, "What entry 2 says was altered after it was recorded."));
	}

	@Test
	void namesTheEntryAfterOneThatWasAlteredTogetherWithItsDigest() {
		String forged = recorded(2).replace("Earl Grey", "Earl Green");
		this.database.update("update ledger_entry set recorded = ?, digest = ? where entry_number = 2", forged,
				CanonicalJson.digest(forged));

		assertThat(flaw()).extracting(Flaw::entry, Flaw::kind).containsExactly(3L, Kind.WRONG_PREVIOUS);
	}

	@Test
	void namesTheLastEntryWhenItWasAlteredTogetherWithItsDigest() {
		String forged = recorded(4).replace("Ceylon", "Green");
		this.database.update("update ledger_entry set recorded = ?, digest = ? where entry_number = 4", forged,
				CanonicalJson.digest(forged));

		assertThat(flaw()).extracting(Flaw::entry, Flaw::kind).containsExactly(4L, Kind.HEAD_DIFFERS);
	}

	@ParameterizedTest
	@CsvSource({ "1", "3", "4" })
	void namesAnEntryThatIsMissing(long number) {
		this.database.update("delete from ledger_entry where entry_number = ?", number);

		assertThat(flaw()).isEqualTo(new Flaw(number, Kind.MISSING, "Entry " + number + " is missing."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			actor = 'somebody'                                       | actor
			fact = 'coffee-brewed'                                   | fact
			subject = 'cup:2'                                        | subject
			previous = 'abc'                                         | previous digest
			recorded_at = timestamp with time zone '2020-01-01 00:00:00+00' | time
			""")
	void namesAColumnThatDiffersFromWhatWasRecorded(String assignment, String column) {
		change(assignment, 3);

		assertThat(flaw()).isEqualTo(
				new Flaw(3, Kind.COLUMN_DIFFERS, "The " + column + " of entry 3 differs from what was recorded."));
	}

	@Test
	void namesAnEntryThatWasMovedToAnotherCouncil() {
		this.database.update("delete from ledger_chain");
		this.database.update("update ledger_entry set council = 'elsewhere'");
		this.database.update("insert into ledger_chain values ('elsewhere', 4, ?)", CanonicalJson.digest(recorded(4)));

		assertThat(this.ledger.verify("elsewhere").flaw())
			.isEqualTo(new Flaw(1, Kind.COLUMN_DIFFERS, "The council of entry 1 differs from what was recorded."));
	}

	@Test
	void namesAnEntryForgedPastTheEnd() {
		this.database.update("insert into ledger_entry select council, 5, recorded_at, actor, fact, subject, previous,"
				+ " digest, recorded from ledger_entry where entry_number = 4");

		assertThat(flaw()).extracting(Flaw::entry, Flaw::kind).containsExactly(5L, Kind.WRONG_PREVIOUS);
	}

	@Test
	void noticesThatTheWholeChainWasRemoved() {
		this.database.update("delete from ledger_entry");

		assertThat(flaw()).isEqualTo(new Flaw(1, Kind.MISSING, "Entry 1 is missing."));
	}

	@Test
	void countsTheEntriesBeforeTheFlawAsGood() {
		change("actor = 'somebody'", 3);

		assertThat(this.ledger.verify(COUNCIL).entries()).isEqualTo(2);
	}

	void dropTriggers() {
		this.database.execute("drop trigger if exists ledger_entry_keeps_rows");
		this.database.execute("drop trigger if exists ledger_chain_keeps_rows");
	}

	private void change(String assignment, long number) {
		assertThat(this.database.update("update ledger_entry set " + assignment + " where entry_number = ?", number))
			.isEqualTo(1);
	}

	private String recorded(long number) {
		return String.valueOf(this.database.queryForObject("select recorded from ledger_entry where entry_number = ?",
				String.class, number));
	}

	private Flaw flaw() {
		return Objects.requireNonNull(this.ledger.verify(COUNCIL).flaw(), "a flaw");
	}

}
