package org.assay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.assay.shared.Actor;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger on real tables, with a council of its own for every test. */
@SpringBootTest(classes = LedgerInstallation.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class LedgerOfACouncil {

	static final Actor SAM = new Actor("sam", "Sam Okoro",
			Set.of(new Actor.Post("exampleshire", "dcs"), new Actor.Post("exampleshire", "duty-owner")), false);

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

	String council = "";

	@BeforeEach
	void everyTestHasACouncilOfItsOwn(TestInfo test) {
		this.council = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
		this.person.actor = Actor.ASSAY;
	}

	void publish(Fact... facts) {
		this.transaction.executeWithoutResult((status) -> {
			for (Fact fact : facts) {
				this.events.publishEvent(fact);
			}
		});
	}

	TeaBrewed tea(String blend) {
		return new TeaBrewed(this.council, cup(1), blend, 1, LocalDate.of(2026, 11, 22), List.of(), Map.of(), "hot");
	}

	static Reference cup(int number) {
		return new Reference("cup", Integer.toString(number));
	}

}
