package org.assay.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assay.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps people's accounts in the posts that their appointments of today give them. */
@Component
class PlacementKeeper {

	private final People people;

	private final Appointments appointments;

	private final Placements placements;

	private final Accounts accounts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlacementKeeper(People people, Appointments appointments, Placements placements, Accounts accounts,
			ApplicationEventPublisher events, Clock clock) {
		this.people = people;
		this.appointments = appointments;
		this.placements = placements;
		this.accounts = accounts;
		this.events = events;
		this.clock = clock;
	}

	/** The people whom a day that has begun moved into posts or out of them. */
	@Transactional(readOnly = true)
	public List<String> misplaced() {
		return this.placements.misplaced(LocalDate.now(this.clock));
	}

	/** Places the person's account, unless it is in place already. */
	@Transactional
	public void keep(String user) {
		// Locked, so that a second node or a change at midnight finds the work done.
		boolean closed = this.people.findForChange(user).filter(Person::closed).isPresent();
		LocalDate today = LocalDate.now(this.clock);
		Set<Actor.Post> posts = closed ? Set.of() : this.appointments.postsOf(user, today);
		Set<Actor.Post> entered = new HashSet<>(posts);
		Map<String, Set<String>> left = new HashMap<>();
		for (Placement placement : this.placements.findAllByPlacePerson(user)) {
			Actor.Post post = placement.post();
			if (!entered.remove(post)) {
				this.placements.delete(placement);
				left.computeIfAbsent(post.council(), (council) -> new HashSet<>()).add(user + "." + post.post());
			}
		}
		if (entered.isEmpty() && left.isEmpty()) {
			return;
		}
		entered.forEach((post) -> {
			this.placements.save(new Placement(user, post));
			left.computeIfAbsent(post.council(), (council) -> new HashSet<>());
		});
		this.accounts.place(user, posts);
		left.forEach((council, leavers) -> this.events.publishEvent(new PostsChanged(council, today, leavers)));
	}

}
