package org.assay.support;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

/** A council of its own for every test, on a Monday with no holiday near it. */
@OnTables
public abstract class TownOnTables {

	protected static final LocalDate MONDAY = LocalDate.of(2036, 3, 3);

	@Autowired
	protected Townsfolk town;

	@Autowired
	protected MovedClock clock;

	@Autowired
	protected Somebody somebody;

	protected String council = "";

	@BeforeEach
	final void everyTestHasACouncilOfItsOwn() {
		this.somebody.isNobody();
		this.clock.moveTo(MONDAY);
		this.council = this.town.council();
	}

	@AfterEach
	final void nobodyStaysSignedIn() {
		this.somebody.isNobody();
	}

	/** Somebody signs in who holds the posts in the council. */
	protected final void as(String user, String... posts) {
		this.somebody.is(user, this.council, posts);
	}

	/** Somebody signs in who holds the posts elsewhere. */
	protected final void asStranger(String... posts) {
		this.somebody.is("stranger", "elsewhere", posts);
	}

	/** Something that administrators set up. */
	protected final <T> T setUp(Supplier<T> deed) {
		this.somebody.isNobody();
		return deed.get();
	}

}
