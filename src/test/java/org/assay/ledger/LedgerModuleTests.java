package org.assay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.assay.shared.CanonicalJson;
import org.assay.shared.Fact;
import org.assay.shared.OutOfSight;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LedgerModuleTests extends LedgerOfACouncil {

	@Test
	@Tag("R54")
	void recordsWhoDidWhatInWhichPostAndWhen() {
		this.council = "exampleshire";
		this.person.actor = SAM;

		publish(new TeaBrewed(this.council, cup(1), "Assam", 3, LocalDate.of(2026, 11, 22),
				List.of(new TeaBrewed.Extra("milk", TeaBrewed.Strength.STRONG)), Map.of("pot", "brown"), null));

		LedgerEntry entry = this.ledger.entries(this.council, 0).entries().get(0);
		assertThat(entry.recorded()).isEqualTo("{\"actor\":{\"id\":\"sam\",\"name\":\"Sam Okoro\","
				+ "\"posts\":[\"dcs\",\"duty-owner\"]},\"at\":\"2026-11-22T12:00:00.123456Z\","
				+ "\"content\":{\"blend\":\"Assam\",\"cups\":3,\"extras\":[{\"name\":\"milk\",\"strength\":\"STRONG\"}],"
				+ "\"note\":null,\"on\":\"2026-11-22\",\"vessels\":{\"pot\":\"brown\"}},\"council\":\"exampleshire\","
				+ "\"fact\":\"tea-brewed\",\"number\":1,\"previous\":\"" + "0".repeat(64)
				+ "\",\"subject\":\"cup:1\"}");
		assertThat(entry.at()).isEqualTo(LedgerInstallation.NOON);
		assertThat(entry.digest()).isEqualTo(CanonicalJson.digest(entry.recorded()));
	}

	@Test
	void bindsWhatIsExemptByItsDigestAndTellsTheRestOfIt() {
		publish(tea("the chair's own"), tea("breakfast"));

		List<LedgerEntry> entries = this.ledger.about(this.council, cup(1));
		assertThat(entries).extracting(LedgerEntry::fact).containsExactly("tea-brewed", "tea-brewed");
		assertThat(entries.get(0).recorded()).doesNotContain("own", "hot")
			.containsPattern("\"content\":\\{\"exempt\":\"[0-9a-f]{64}\"}");
		assertThat(entries.get(1).recorded()).contains("breakfast", "hot");
		assertThat(this.ledger.verify(this.council).intact()).isTrue();
	}

	@Test
	@Tag("R54")
	void joinsEveryEntryToTheOneBefore() {
		publish(tea("Assam"), tea("Earl Grey"));
		publish(tea("Darjeeling"));

		List<LedgerEntry> newestFirst = this.ledger.entries(this.council, 0).entries();
		assertThat(newestFirst).extracting(LedgerEntry::number).containsExactly(3L, 2L, 1L);
		assertThat(newestFirst.get(0).previous()).isEqualTo(newestFirst.get(1).digest());
		assertThat(newestFirst.get(1).previous()).isEqualTo(newestFirst.get(2).digest());
		assertThat(this.ledger.verify(this.council))
			.isEqualTo(new Verification(this.council, 3, newestFirst.get(0).digest(), null));
	}

	@Test
	void keepsOneChainForEachCouncil() {
		String other = this.council + "-other";

		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(tea("Assam").in(other));
			this.events.publishEvent(tea("Assam"));
			this.events.publishEvent(tea("Darjeeling").in(other));
		});

		assertThat(this.ledger.verify(this.council).entries()).isEqualTo(1);
		assertThat(this.ledger.verify(other).entries()).isEqualTo(2);
	}

	@Test
	void tellsTheStoryOfOneSubject() {
		publish(tea("Assam"), tea("Earl Grey").about(cup(2)), tea("Darjeeling"));

		assertThat(this.ledger.about(this.council, cup(1))).extracting(LedgerEntry::number).containsExactly(1L, 3L);
	}

	@Test
	void showsFiftyEntriesAPageNewestFirst() {
		publish(IntStream.rangeClosed(1, 120).mapToObj((cup) -> tea("Assam")).toArray(Fact[]::new));

		LedgerPage last = this.ledger.entries(this.council, 99);

		assertThat(this.ledger.entries(this.council, -1).entries()).hasSize(50)
			.first()
			.extracting(LedgerEntry::number)
			.isEqualTo(120L);
		assertThat(last.page()).isEqualTo(2);
		assertThat(last.entries()).extracting(LedgerEntry::number).first().isEqualTo(20L);
		assertThat(last.entries()).hasSize(20);
	}

	@Test
	void walksChainsOfAnyLength() {
		publish(IntStream.rangeClosed(1, 1201).mapToObj((cup) -> tea("Assam")).toArray(Fact[]::new));

		assertThat(this.ledger.verify(this.council)).matches(Verification::intact)
			.extracting(Verification::entries)
			.isEqualTo(1201L);
	}

	@Test
	void hidesTheLedgerFromThoseOfOtherCouncils() {
		publish(tea("Assam"));
		this.person.actor = SAM;

		assertThatThrownBy(() -> this.ledger.entries(this.council, 0)).isInstanceOf(OutOfSight.class);
		assertThatThrownBy(() -> this.ledger.about(this.council, cup(1))).isInstanceOf(OutOfSight.class);
		assertThatThrownBy(() -> this.ledger.verify(this.council)).isInstanceOf(OutOfSight.class);
	}

	@Test
	void letsTheDatabaseRefuseAnyChange() {
		publish(tea("Assam"));

		for (String change : List.of("update ledger_entry set actor = 'nobody' where council = ?",
				"delete from ledger_entry where council = ?", "delete from ledger_chain where council = ?")) {
			assertThatThrownBy(() -> this.database.update(change, this.council)).isInstanceOf(DataAccessException.class)
				.hasMessageContaining("The ledger only grows");
		}

		assertThat(this.ledger.verify(this.council).entries()).isEqualTo(1);
	}

}
