package org.assay.notice;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.assay.cabinet.CabinetDates;
import org.assay.council.Appointments;
import org.assay.council.People;
import org.assay.shared.Actor;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Messages;
import org.assay.workflow.DueTask;
import org.assay.workflow.DueTasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dates of one person as a calendar, RFC 5545. Like notices, they say no more than
 * what and when.
 */
@Component
@Transactional(readOnly = true)
class CalendarFeed {

	private final Readers readers;

	private final People people;

	private final Appointments appointments;

	private final DueTasks tasks;

	private final CabinetDates cabinet;

	private final Clock clock;

	CalendarFeed(Readers readers, People people, Appointments appointments, DueTasks tasks, CabinetDates cabinet,
			Clock clock) {
		this.readers = readers;
		this.people = people;
		this.appointments = appointments;
		this.tasks = tasks;
		this.cabinet = cabinet;
		this.clock = clock;
	}

	/**
	 * The calendar at the secret address; none if there is no such address, or its person
	 * has no account any more.
	 */
	public Optional<String> at(String secret) {
		return this.readers.findByCalendarDigest(CanonicalJson.digest(secret))
			.flatMap((reader) -> this.people.findById(reader.person()))
			.filter((person) -> !person.closed())
			.map((person) -> written(of(person.id())));
	}

	private static String written(Calendar calendar) {
		StringWriter text = new StringWriter();
		try {
			new CalendarOutputter(false).output(calendar, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private Calendar of(String user) {
		LocalDate today = LocalDate.now(this.clock);
		Set<Actor.Post> posts = this.appointments.postsOf(user, today);
		Set<String> councils = posts.stream()
			.filter((post) -> !post.visiting())
			.map(Actor.Post::council)
			.collect(Collectors.toSet());
		Stream<VEvent> due = this.tasks.of(user, posts).stream().map(this::event);
		Stream<VEvent> meetings = this.cabinet.from(today, councils)
			.stream()
			.map((one) -> event(one.subject() + ":" + one.on(), one.words(), one.on()));
		return new Calendar(new PropertyList().add(new ProdId("-//Assay//Dates//EN"))
			.add(ImmutableVersion.VERSION_2_0)
			.add(ImmutableCalScale.GREGORIAN), new ComponentList<>(Stream.concat(due, meetings).toList()));
	}

	private VEvent event(DueTask task) {
		return event("task:" + task.id(), Messages.in(CalendarFeed.class, "told.calendar", TaskNotices.step(task)),
				task.due());
	}

	private VEvent event(String uid, String summary, LocalDate day) {
		VEvent event = new VEvent(day, summary);
		event.add(new Uid(uid + "@assay"));
		event.replace(new DtStamp(this.clock.instant()));
		return event;
	}

}
