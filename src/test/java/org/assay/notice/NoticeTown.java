package org.assay.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.assay.council.DescribePerson;
import org.assay.council.PeopleDesk;
import org.assay.support.OpenTasks;
import org.assay.support.TownOnTables;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** A council whose people have email addresses of their own. */
abstract class NoticeTown extends TownOnTables {

	@Autowired
	DailyRound round;

	@Autowired
	Postman postman;

	@Autowired
	PostOffice office;

	@Autowired
	OpenTasks tasks;

	@Autowired
	NoticeDesk desk;

	@Autowired
	PeopleDesk people;

	/** Other tests left people with notices in the same installation. */
	@BeforeEach
	final void nothingWaitsFromElsewhere() {
		this.round.go();
		this.postman.goRound();
	}

	/** Registers an officer with an address of their own and appoints them. */
	final String officer(String... posts) {
		String user = this.town.officer(this.council, posts);
		this.people.describe(new DescribePerson(user, this.town.name(user), address(user)));
		return user;
	}

	/** So many duty owners, each with one task that falls due in three working days. */
	final List<String> ownersWithATask(int count) {
		List<String> owners = new ArrayList<>();
		for (int number = 1; number <= count; number++) {
			String owner = officer("duty-owner");
			this.tasks.opens(this.council, "D" + number, owner, MONDAY.minusDays(40), MONDAY.plusDays(3));
			owners.add(owner);
		}
		return owners;
	}

	static String address(String user) {
		return user + "@example.org";
	}

	/** What the mail server took for the person. */
	final List<MimeMessage> received(String user) {
		return this.office.received(address(user));
	}

	/** How many emails each of the people received. */
	final Map<String, Integer> counted(List<String> users) {
		return users.stream().collect(Collectors.toMap((user) -> user, (user) -> received(user).size()));
	}

	final List<String> messageIds(String... users) {
		return Stream.of(users).flatMap((user) -> received(user).stream()).map(NoticeTown::messageId).toList();
	}

	final List<String> subjects(String user) {
		return received(user).stream().map(NoticeTown::subject).toList();
	}

	/** The person's own notices with what became of their emails. */
	final List<String> list(String user, String... posts) {
		as(user, posts);
		return this.desk.list(Pageable.ofSize(50))
			.stream()
			.map((line) -> line.headline() + ": " + line.delivery())
			.toList();
	}

	private static String messageId(MimeMessage message) {
		try {
			return message.getMessageID();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String subject(MimeMessage message) {
		try {
			return message.getSubject();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
