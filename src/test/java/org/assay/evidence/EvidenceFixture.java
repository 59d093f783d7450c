package org.assay.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.assay.shared.Actor;
import org.assay.shared.ExemptFacts;
import org.assay.shared.Fact;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.shared.SignedIn;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What evidence needs of the other modules: a person, tasks, and someone who listens. */
@TestConfiguration
class EvidenceFixture {

	static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

	@Bean
	Clock clock() {
		return Clock.fixed(NOW, ZoneOffset.UTC);
	}

	@Bean
	Desk desk() {
		return new Desk();
	}

	/** The cases whose name says that they are exempt. */
	@Bean
	ExemptFacts exempt() {
		return (subject) -> subject.id().startsWith("exempt");
	}

	@Bean
	Heard heard() {
		return new Heard();
	}

	@Bean
	Sentences sentences() {
		return new Sentences();
	}

	@Bean
	SecurityFilterChain everybody(HttpSecurity http) throws Exception {
		return http.csrf((csrf) -> csrf.disable()).build();
	}

	/** Sam, an officer of Exampleshire, or a colleague, and the tasks that exist. */
	static class Desk implements SignedIn, FilingPlaces {

		private static final Actor SAM = new Actor("sam", "Sam Ade",
				Set.of(new Actor.Post("exampleshire", "duty-owner")), false);

		private final Map<Reference, FilingPlace> places = new ConcurrentHashMap<>();

		private final Map<String, DataSize> limits = new ConcurrentHashMap<>();

		private Actor actor = SAM;

		/** Does something as a colleague of Sam's. */
		void asHolderOf(String post, Runnable deed) {
			this.actor = new Actor("kim", "Kim Lee", Set.of(new Actor.Post("exampleshire", post)), false);
			try {
				deed.run();
			}
			finally {
				this.actor = SAM;
			}
		}

		Reference task(String id) {
			return task(id, "exampleshire", "r1");
		}

		Reference task(String id, String council, String review) {
			Reference task = new Reference("task", id);
			this.places.put(task, new FilingPlace(task, council, new Reference("review", review), true, ""));
			return task;
		}

		/** How large a file of the council may be from now on. */
		void limit(String council, DataSize most) {
			this.limits.put(council, most);
		}

		@Override
		public long largestFile(String council) {
			return this.limits.getOrDefault(council, DataSize.ofMegabytes(500)).toBytes();
		}

		void complete(Reference task) {
			this.places.computeIfPresent(task, (key, place) -> new FilingPlace(task, place.council(), place.subject(),
					false, "The task is completed."));
		}

		@Override
		public Actor actor() {
			return this.actor;
		}

		@Override
		public FilingPlace find(Reference place) {
			FilingPlace found = this.places.get(place);
			if (found == null) {
				throw new OutOfSight(place);
			}
			OutOfSight.unlessSeenBy(actor(), found.council(), place);
			return found;
		}

	}

	/** The facts that were published. */
	static class Heard {

		private final List<Fact> facts = new ArrayList<>();

		@EventListener
		synchronized void hear(Fact fact) {
			this.facts.add(fact);
		}

		synchronized List<Fact> of(Reference place) {
			return this.facts.stream().filter((fact) -> fact.toString().contains(place.toString())).toList();
		}

	}

	@RestControllerAdvice
	static class Sentences {

		@ExceptionHandler
		ProblemDetail refuse(Rejected rejected) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, rejected.sentence());
		}

	}

}
