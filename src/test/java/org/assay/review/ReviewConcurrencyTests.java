package org.assay.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assay.shared.Rejected;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** Eight people at work on one review, with the engine's own job executor running. */
@WholeAssay
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
@DirtiesContext
class ReviewConcurrencyTests {

	private static final int PEOPLE = 8;

	@Autowired
	ProcessStory story;

	@Autowired
	Townsfolk town;

	@Autowired
	HistoryService history;

	@Autowired
	ManagementService jobs;

	private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);

	private final CyclicBarrier start = new CyclicBarrier(PEOPLE);

	private List<String> owners = List.of();

	@BeforeEach
	void theDutiesOfAReviewAreOpen() {
		this.story.begins();
		this.story.until("Task_AssessDuty");
		this.owners = IntStream.range(0, PEOPLE)
			.mapToObj((number) -> this.story.joins(this.town.officer(this.story.council, "duty-owner")))
			.toList();
	}

	@AfterEach
	void everybodyGoesHome() {
		this.threads.shutdownNow();
	}

	@Test
	void joinsTheAssessmentsOfEightPeopleOnceAndShowsNobodyAFailure() throws Exception {
		Queue<Item> duties = new ConcurrentLinkedQueue<>(this.story.open("Task_AssessDuty"));

		List<String> shown = everybody((owner) -> {
			for (Item duty = duties.poll(); duty != null; duty = duties.poll()) {
				this.story.show(owner, duty);
				this.story.completes(owner, duty, Answers.met());
			}
		});

		assertThat(shown).as("failures shown to people").isEmpty();
		await().atMost(Duration.ofMinutes(1)).until(() -> !this.story.open("Task_AttestSelfAssessment").isEmpty());
		assertThat(this.story.open("Task_AttestSelfAssessment")).hasSize(1);
		assertThat(this.story.sheet().duties()).hasSize(44).allMatch((duty) -> duty.self() == Rating.MET);
		assertThat(this.story.steps("Task_AssessDuty")).hasSize(44);
		this.story.ledgerReads("duties-opened", "duty-assessed");
		assertThat(this.jobs.createJobQuery().withException().tenantIdIn(this.story.council).count()).isZero();
		assertThat(this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(this.story.instance().getId())
			.activityId("Task_AttestSelfAssessment")
			.count()).isEqualTo(1);
		assertThat(this.story.instance()).isWaitingAt("Task_AttestSelfAssessment");
	}

	@Test
	void letsOneOfEightPeopleCompleteATaskAndTellsTheOthers() throws Exception {
		Item duty = this.story.open("Task_AssessDuty", "D07");

		List<String> shown = everybody((owner) -> this.story.completes(owner, duty, Answers.rated("not-met")));

		assertThat(shown).hasSize(PEOPLE - 1)
			.allMatch((sentence) -> sentence.startsWith("This task is no longer open"));
		assertThat(this.story.steps("Task_AssessDuty")).hasSize(1);
		assertThat(this.story.open("Task_AssessDuty")).hasSize(43);
		this.story.ledgerReads("duty-assessed");
	}

	/** Everybody begins at the same moment; what was shown to those who failed. */
	private List<String> everybody(Consumer<String> deed) throws Exception {
		List<Callable<Stream<String>>> work = new ArrayList<>();
		this.owners.forEach((owner) -> work.add(() -> {
			this.start.await();
			try {
				deed.accept(owner);
				return Stream.empty();
			}
			catch (RuntimeException ex) {
				return Stream.of((ex instanceof Rejected) ? ex.getMessage() : ex.toString());
			}
		}));
		List<String> shown = new ArrayList<>();
		for (Future<Stream<String>> done : this.threads.invokeAll(work)) {
			shown.addAll(done.get().toList());
		}
		return shown;
	}

}
