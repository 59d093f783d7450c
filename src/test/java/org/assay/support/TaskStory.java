package org.assay.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.workflow.Worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One council whose people, each with a part, do the tasks of one case. */
public abstract class TaskStory {

	public final String council;

	protected final Townsfolk town;

	protected final Tasklist tasklist;

	private final Map<String, String> people = new LinkedHashMap<>();

	protected TaskStory(Townsfolk town, Tasklist tasklist) {
		this.town = town;
		this.tasklist = tasklist;
		this.council = town.council();
	}

	protected final void officer(String part, String post) {
		this.people.put(part, this.town.officer(this.council, post));
	}

	protected final void member(String part, String post) {
		this.people.put(part, this.town.member(this.council, post));
	}

	/** Somebody of another council has a part. */
	protected final void visitor(String part, String user) {
		this.people.put(part, user);
	}

	public final String user(String part) {
		return Objects.requireNonNull(this.people.get(part), part);
	}

	public final String name(String part) {
		return this.town.name(user(part));
	}

	public final <T> T as(String part, Supplier<T> deed) {
		return this.tasklist.as(user(part), deed);
	}

	public final void as(String part, Runnable deed) {
		this.tasklist.as(user(part), deed);
	}

	/** Somebody starts the process in Tasklist. */
	protected final void start(String part, String process, Map<String, ?> fields) {
		this.tasklist.begin(user(part), process, fields);
	}

	/** The open task, whoever may take it. */
	public final Worklist.Item open(String task) {
		return this.people.values()
			.stream()
			.flatMap((user) -> this.tasklist.items(user).stream())
			.filter((item) -> item.key().equals(task))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nobody has " + task));
	}

	public final void complete(String part, String task, Map<String, ?> fields) {
		this.tasklist.complete(user(part), open(task), fields);
	}

	/** Somebody attaches what shows that the task was done. */
	public final void show(String part, String task) {
		this.tasklist.show(user(part), open(task));
	}

	/** Somebody is refused the task with the sentence, and nothing changes. */
	public final void refuses(String part, String task, Map<String, ?> fields, String sentence) {
		Object before = onRecord();
		Worklist.Item item = open(task);
		assertThatThrownBy(() -> this.tasklist.complete(user(part), item, fields)).isInstanceOf(Rejected.class)
			.hasMessage(sentence);
		assertThat(onRecord()).isEqualTo(before);
	}

	/** The ledger is intact and holds these facts about the record in this order. */
	public final void ledgerReads(Reference subject, String... facts) {
		String anybody = this.people.values().iterator().next();
		this.tasklist.ledgerReads(anybody, this.council, subject, facts);
	}

	/** Everything on record about the case. */
	protected abstract Object onRecord();

}
