package org.assay.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.assay.security.ActingAs;
import org.assay.shared.Dates;
import org.assay.workflow.PendingWork;
import org.assay.workflow.Worklist;
import org.assay.workflow.Worklist.Item;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the people of the demonstration do their tasks on the days of its story. */
@Component
@Profile("demo")
class DemoStage {

	private final ActingAs acting;

	private final Worklist worklist;

	private final PendingWork pending;

	private final DemoClock clock;

	DemoStage(ActingAs acting, Worklist worklist, PendingWork pending, DemoClock clock) {
		this.acting = acting;
		this.worklist = worklist;
		this.pending = pending;
		this.clock = clock;
	}

	/** What follows happens on the day. */
	void on(LocalDate day) {
		this.clock.tell(day.atTime(LocalTime.of(10, 0)).atZone(Dates.IN_ENGLAND).toInstant());
		this.pending.pretend(this.clock.instant());
	}

	/** What follows happens now. */
	void today() {
		this.clock.stopTelling();
		this.pending.stopPretending();
	}

	/** What cases wait for happens, where its time has come. */
	void letTimePass() {
		this.pending.finish();
	}

	/** The person starts a process in Tasklist. */
	void begin(String user, String process, Map<String, ?> fields) {
		this.acting.run(user, () -> this.worklist.begin(process, fields));
		this.pending.finish();
	}

	/** The person completes the one open task of the kind, and learns what it was. */
	Item complete(String user, String key, Map<String, ?> fields) {
		return complete(user, key, "", (item) -> {
		}, fields);
	}

	/**
	 * The person prepares and completes the one open task of the kind whose name holds
	 * the words.
	 */
	Item complete(String user, String key, String words, Consumer<Item> preparing, Map<String, ?> fields) {
		List<Item> found = completeAll(user, (item) -> item.key().equals(key) && item.name().contains(words), preparing,
				(item) -> fields);
		if (found.size() != 1) {
			throw new IllegalStateException(user + " found " + found.size() + " tasks " + key + " " + words);
		}
		return found.get(0);
	}

	/** The person prepares and completes every open task that fits. */
	List<Item> completeAll(String user, Predicate<Item> fitting, Consumer<Item> preparing,
			Function<Item, Map<String, ?>> fields) {
		List<Item> done = work(user, fitting, preparing, fields);
		this.pending.finish();
		return done;
	}

	/** Several people do so, all at the same time. */
	void completeAll(List<String> users, Predicate<Item> fitting, Consumer<Item> preparing,
			Function<Item, Map<String, ?>> fields) {
		ExecutorService atOnce = Executors.newFixedThreadPool(users.size());
		try {
			users.stream()
				.map((user) -> CompletableFuture.runAsync(() -> work(user, fitting, preparing, fields), atOnce))
				.toList()
				.forEach(CompletableFuture::join);
		}
		finally {
			atOnce.shutdown();
		}
		this.pending.finish();
	}

	private List<Item> work(String user, Predicate<Item> fitting, Consumer<Item> preparing,
			Function<Item, Map<String, ?>> fields) {
		return this.acting.call(user, () -> {
			List<Item> items = this.worklist.items().stream().filter(fitting).toList();
			items.forEach((item) -> {
				preparing.accept(item);
				this.worklist.complete(item.id(), fields.apply(item));
			});
			return items;
		});
	}

}
