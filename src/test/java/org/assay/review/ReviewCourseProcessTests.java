package org.assay.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.shared.OutOfSight;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.assay.workflow.CaseCourse;
import org.assay.workflow.CaseCourse.Ahead;
import org.assay.workflow.CaseCourse.Place;
import org.assay.workflow.CaseCourses;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What managers are shown of a review's course is what the engine knows of it. */
@WholeAssay
class ReviewCourseProcessTests {

	private static final int DETOURS = 25;

	@Autowired
	ProcessStory story;

	@Autowired
	ReviewRequests requests;

	@Autowired
	CaseCourses courses;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	HistoryService history;

	@Autowired
	Townsfolk town;

	@ParameterizedTest
	@ValueSource(longs = { 3, 5, 8 })
	void agreesWithTheEngineAtEveryStepOfARandomWalk(long seed) {
		Random random = new Random(seed);
		begins();
		List<CaseCourse> walked = new ArrayList<>();
		for (int step = 0; step < DETOURS && anybodyActs(random); step++) {
			walked.add(agrees());
		}
		this.story.untilTheEnd();

		CaseCourse ended = agrees();
		assertThat(this.story.sheet().line().stage()).isEqualTo("concluded");
		assertThat(ended.ahead()).isEmpty();
		assertThat(ended.tasks()).isEmpty();
		for (CaseCourse then : walked) {
			assertThat(then.ahead()).as("what was counted on").anyMatch((ahead) -> ahead.since() != null);
			assertThat(then.ahead()).allSatisfy(
					(ahead) -> assertThat(done(ended, ahead)).as(ahead.name()).isGreaterThan(done(then, ahead)));
		}
		assertThat(usual()).containsKeys("Task_CommissionReview", "CallActivity_DutyAssessments",
				"Task_ConfirmReadiness");
		usual().forEach((element, durations) -> assertThat(durations).as(element)
			.containsExactlyInAnyOrderElementsOf(tookInEngine(element)));
	}

	@Test
	void countsOnEveryStepThatCannotBeAvoided() {
		begins();
		this.story.until("Task_AssessDuty");

		assertThat(course().ahead()).extracting(Ahead::element)
			.containsExactly("CallActivity_DutyAssessments", "Task_AttestSelfAssessment", "Task_JudgeElements",
					"Task_CheckFactualAccuracy", "Task_ConsiderAssurance", "Task_ConcludeReview",
					"Task_ConfirmReadiness");
		assertThat(course().ahead().get(0)).extracting(Ahead::deadlines).isEqualTo(List.of("20wd"));
	}

	@Test
	void isOutOfSightOfOtherCouncils() {
		begins();
		String stranger = this.town.officer(this.town.council(), "dcs");

		this.story.acting.run(stranger,
				() -> assertThatThrownBy(() -> this.courses.of(this.story.council, this.story.review()))
					.isInstanceOf(OutOfSight.class));
	}

	private void begins() {
		this.story.as("lead", () -> {
			this.requests.begin(new RequestReview(this.story.council, Trigger.GUIDANCE_CHANGE,
					Answers.today().getYear(), "The guidance changed.", List.of("D02", "D03", "D07")));
		});
		this.story.followed();
	}

	private boolean anybodyActs(Random random) {
		List<Map.Entry<String, Item>> open = this.story.people.keySet()
			.stream()
			.flatMap((part) -> this.story.own(part).stream().map((item) -> Map.entry(part, item)))
			.toList();
		if (open.isEmpty()) {
			return false;
		}
		Map.Entry<String, Item> next = open.get(random.nextInt(open.size()));
		List<Map<String, ?>> answers = answers(next.getValue().key());
		this.story.completes(next.getKey(), next.getValue(), answers.get(random.nextInt(answers.size())));
		this.story.as(next.getKey(), () -> {
		});
		return !this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.story.review().toString())
			.list()
			.isEmpty();
	}

	/** The usual answer twice, so that the walk gets on, and its detours. */
	private List<Map<String, ?>> answers(String task) {
		List<Map<String, ?>> detours = switch (task) {
			case "Task_DeclareIndependence" ->
				List.of(Map.of("independence", "conflicted", "statement", "I advised.", "interests", "A contract."));
			case "Task_ApproveDeparture" -> List.of(Answers.because("departure", "returned"));
			case "Task_AttestSelfAssessment" -> List.of(Answers.because("attestation", "returned", "D03"));
			case "Task_CheckFactualAccuracy" -> List.of(Answers.point("E2"));
			case "Task_ConsiderAssurance" -> List.of(Answers.because("satisfaction", "challenged", "D03"),
					Answers.because("satisfaction", "dissented"));
			case "Task_ResolveDissent" -> List.of(Answers.because("dissentResolution", "returned", "D02"));
			default -> List.of();
		};
		Map<String, ?> usual = switch (task) {
			case "Task_AssessDuty" -> Answers.rated("not-met");
			case "Task_AnswerFactualPoints" -> Map.of("points",
					List.of(Map.of("number", 1, "answer", "The minutes say so.", "decision", "kept", "rating", "met")));
			case "Task_ConcludeReview" -> Answers.conclusion("not-assured");
			default -> Answers.usual(task, this.story::user);
		};
		List<Map<String, ?>> more = task.equals("Task_AssessDuty") ? List.of(Answers.rated("departed")) : detours;
		return Stream.concat(Stream.of(usual, usual), more.stream()).toList();
	}

	private CaseCourse agrees() {
		CaseCourse course = course();
		assertThat(standing(course)).isEqualTo(standingInEngine());
		assertThat(done(course)).isEqualTo(doneInEngine());
		assertThat(course.tasks()).extracting(CaseCourse.OpenTask::id)
			.containsExactlyInAnyOrderElementsOf(this.tasks.createTaskQuery()
				.processInstanceBusinessKey(this.story.review().toString())
				.list()
				.stream()
				.map((task) -> task.getId())
				.toList());
		assertThat(course.ahead()).filteredOn((ahead) -> ahead.since() != null)
			.allSatisfy(
					(ahead) -> assertThat(ahead.since()).as(ahead.name()).isEqualTo(begunInEngine(ahead.element())));
		return course;
	}

	private CaseCourse course() {
		return this.story.as("chief", () -> this.courses.of(this.story.council, this.story.review()));
	}

	private Map<String, List<Duration>> usual() {
		return this.story.as("chief", () -> this.courses.usual(this.story.council, "AssuranceReviewProcess"));
	}

	private static Map<String, Integer> standing(CaseCourse course) {
		return steps(course).filter((place) -> place.standing() > 0)
			.collect(Collectors.toMap(Place::element, Place::standing));
	}

	private static Map<String, Integer> done(CaseCourse course) {
		return steps(course).filter((place) -> place.element().startsWith("Task_") && place.done() > 0)
			.collect(Collectors.toMap(Place::element, Place::done));
	}

	private static int done(CaseCourse course, Ahead ahead) {
		return steps(course).filter((place) -> place.element().equals(ahead.element())).mapToInt(Place::done).sum();
	}

	private static Stream<Place> steps(CaseCourse course) {
		return course.drawings().stream().flatMap((drawing) -> drawing.places().stream()).filter(Place::step);
	}

	private Map<String, Integer> standingInEngine() {
		Map<String, Integer> standing = new HashMap<>();
		for (ProcessInstance instance : this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.story.review().toString())
			.list()) {
			leaves(this.runtime.getActivityInstance(instance.getId()))
				.forEach((leaf) -> standing.merge(leaf.getActivityId(), 1, Integer::sum));
		}
		return standing;
	}

	private static Stream<ActivityInstance> leaves(ActivityInstance instance) {
		return (instance.getChildActivityInstances().length == 0) ? Stream.of(instance)
				: Stream.of(instance.getChildActivityInstances()).flatMap(ReviewCourseProcessTests::leaves);
	}

	/** What the forecast counts the standing step from. */
	private Instant begunInEngine(String element) {
		return inEngine(element).filter((visit) -> visit.getEndTime() == null)
			.map((visit) -> visit.getStartTime().toInstant())
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	/** What the forecast takes for usual. */
	private List<Duration> tookInEngine(String element) {
		return inEngine(element).filter((visit) -> visit.getEndTime() != null && !visit.isCanceled())
			.filter((visit) -> !visit.getActivityType().equals("callActivity"))
			.map((visit) -> Duration.ofMillis(visit.getDurationInMillis()))
			.toList();
	}

	private Stream<HistoricActivityInstance> inEngine(String element) {
		return Stream.of(element, element + "#multiInstanceBody")
			.flatMap((id) -> this.history.createHistoricActivityInstanceQuery()
				.tenantIdIn(this.story.council)
				.activityId(id)
				.list()
				.stream());
	}

	private Map<String, Integer> doneInEngine() {
		return this.history.createHistoricTaskInstanceQuery()
			.processInstanceBusinessKey(this.story.review().toString())
			.finished()
			.list()
			.stream()
			.collect(Collectors.toMap(HistoricTaskInstance::getTaskDefinitionKey, (task) -> 1, Integer::sum));
	}

}
