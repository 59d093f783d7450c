package org.assay.notice;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.assay.council.People;
import org.assay.council.Person;
import org.assay.shared.Actor;
import org.assay.shared.Incomplete;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own notices, and how they want to be told. */
@Component
@Transactional
class NoticeDesk {

	private final Notices notices;

	private final Readers readers;

	private final People people;

	private final SignedIn signedIn;

	NoticeDesk(Notices notices, Readers readers, People people, SignedIn signedIn) {
		this.notices = notices;
		this.readers = readers;
		this.people = people;
		this.signedIn = signedIn;
	}

	/** Newest first; a page is the shorter by what the person may no longer see. */
	@Transactional(readOnly = true)
	public Page<NoticeLine> list(Pageable page) {
		Actor actor = this.signedIn.actor();
		Page<Notice> told = this.notices.findByPersonOrderByToldAtDescIdAsc(actor.id(), page);
		List<NoticeLine> shown = told.stream()
			.filter((notice) -> notice.isFor(actor.posts()))
			.map(NoticeLine::of)
			.toList();
		return new PageImpl<>(shown, page, told.getTotalElements());
	}

	@Transactional(readOnly = true)
	public Reader reader() {
		return this.readers.get(this.signedIn.actor().id());
	}

	/** The address that email to the signed-in person goes to; blank if there is none. */
	@Transactional(readOnly = true)
	public String address() {
		return this.people.findById(this.signedIn.actor().id()).map(Person::email).orElse("");
	}

	/**
	 * Chooses how to be told of each kind.
	 * @param typed the key of the pace by the key of the kind
	 */
	public void choose(Map<String, String> typed) {
		Map<NoticeKind, Pace> chosen = new EnumMap<>(NoticeKind.class);
		for (NoticeKind kind : NoticeKind.values()) {
			chosen.put(kind,
					Arrays.stream(Pace.values())
						.filter((pace) -> pace.key().equals(typed.get(kind.key())))
						.findFirst()
						.orElseThrow(() -> new Incomplete("Choose how you are told: " + kind.words() + ".")));
		}
		change((reader) -> reader.choose(chosen));
	}

	/** Lets email go to the person's address again. */
	public void tryAgain() {
		change(Reader::tryAgain);
	}

	/**
	 * Makes a calendar address; the one before it ends.
	 * @return its secret part, which cannot be had a second time
	 */
	public String openCalendar() {
		Reader reader = reader();
		String secret = reader.openCalendar();
		this.readers.save(reader);
		return secret;
	}

	public void closeCalendar() {
		change(Reader::closeCalendar);
	}

	private void change(Consumer<Reader> verb) {
		Reader reader = reader();
		verb.accept(reader);
		this.readers.save(reader);
	}

}
