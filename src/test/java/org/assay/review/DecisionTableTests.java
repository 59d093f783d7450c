package org.assay.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The decision tables as shipped, over every case that tells their rules apart. */
class DecisionTableTests {

	private static final List<String> WEIGHTS = List.of("structuralNotMet", "notMet", "partlyMet", "elementsNotMet",
			"elementsPartlyMet");

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final DmnDecision reviewDepth = shipped("ReviewDepth");

	private final DmnDecision overallOpinion = shipped("OverallOpinion");

	@Test
	void everyRequestLeadsToExactlyOneDepth() {
		requests().forEach((request) -> assertThat(depths(request)).as("%s", request).hasSize(1));
	}

	@Test
	void onlyAYearlyReviewWithinTheCouncilsOwnYearsOfAFullTestIsProposedLight() {
		requests().forEach((request) -> {
			boolean recent = request.years() < request.policy();
			Depth expected = (request.trigger() == Trigger.YEARLY && recent) ? Depth.LIGHT : Depth.FULL;

			assertThat(depths(request)).as("%s", request).containsExactly(expected.key());
		});
	}

	@Test
	void everyWeighingLeadsToExactlyOneOpinion() {
		weighings().forEach((weighing) -> assertThat(opinions(weighing)).as("%s", weighing).hasSize(1));
	}

	@Test
	@Tag("R13")
	void aStructuralDutyNotMetIsNeverAveragedAway() {
		weighings().stream()
			.filter((weighing) -> weighing.getOrDefault("structuralNotMet", 0) > 0)
			.forEach((weighing) -> assertThat(opinions(weighing)).as("%s", weighing)
				.containsExactly(Opinion.NOT_ASSURED.key()));
	}

	@Test
	void onlyACouncilThatFallsShortNowhereIsProposedAsAssured() {
		weighings().forEach((weighing) -> {
			boolean fallsShort = weighing.values().stream().anyMatch((count) -> count > 0);

			assertThat(opinions(weighing).contains(Opinion.ASSURED.key())).as("%s", weighing).isEqualTo(!fallsShort);
		});
	}

	@Test
	void fallingShortOnceMoreNeverMakesTheOpinionBetter() {
		weighings().forEach((weighing) -> WEIGHTS.forEach((weight) -> {
			Map<String, Integer> worse = new TreeMap<>(weighing);
			worse.merge(weight, 1, Integer::sum);

			assertThat(opinion(worse)).as("%s more than %s", weight, weighing)
				.isGreaterThanOrEqualTo(opinion(weighing));
		}));
	}

	private List<String> depths(Request request) {
		return ENGINE
			.evaluateDecisionTable(this.reviewDepth, Map.of("trigger", request.trigger().key(), "yearsSinceFullTest",
					request.years(), "fullTestWithinYears", request.policy()))
			.collectEntries("depth");
	}

	/** Every trigger, on both sides of every limit a council may set. */
	private static List<Request> requests() {
		return Arrays.stream(Trigger.values())
			.flatMap((trigger) -> Stream.of(0, 1, 2, 3, 4, 5, Precedent.NEVER)
				.flatMap((years) -> IntStream.rangeClosed(1, 5)
					.mapToObj((policy) -> new Request(trigger, years, policy))))
			.toList();
	}

	private Opinion opinion(Map<String, Integer> weighing) {
		String key = opinions(weighing).get(0);
		return Arrays.stream(Opinion.values()).filter((opinion) -> opinion.key().equals(key)).findFirst().orElseThrow();
	}

	private List<String> opinions(Map<String, Integer> weighing) {
		return ENGINE.evaluateDecisionTable(this.overallOpinion, Map.<String, Object>copyOf(weighing))
			.collectEntries("proposedOpinion");
	}

	private static DmnDecision shipped(String decision) {
		try (InputStream table = new ClassPathResource("processes/review/" + decision + ".dmn").getInputStream()) {
			return ENGINE.parseDecision(decision, table);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every combination of none, one and two of each weight: the limits of the rules. */
	private static List<Map<String, Integer>> weighings() {
		List<Map<String, Integer>> all = List.of(Map.of());
		for (String weight : WEIGHTS) {
			all = all.stream().flatMap((known) -> IntStream.rangeClosed(0, 2).mapToObj((count) -> {
				Map<String, Integer> weighing = new TreeMap<>(known);
				weighing.put(weight, count);
				return weighing;
			})).toList();
		}
		return all;
	}

	private record Request(Trigger trigger, int years, int policy) {
	}

}
