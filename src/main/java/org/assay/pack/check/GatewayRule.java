package org.assay.pack.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Output;

/**
 * Whatever was decided, exactly one way leads on from a gateway, and it is known which.
 */
final class GatewayRule implements Rule {

	private static final int MOST = 4_096;

	private final Vocabulary vocabulary;

	GatewayRule(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public void check(Pack pack, Problems problems) {
		for (Process process : pack.processes().values()) {
			FlowNet net = pack.net(process);
			for (ExclusiveGateway gateway : pack.all(process, ExclusiveGateway.class)) {
				List<SequenceFlow> ways = pack.outgoing(gateway);
				if (ways.size() > 1) {
					check(pack, net, gateway, ways, problems);
				}
			}
		}
	}

	private void check(Pack pack, FlowNet net, ExclusiveGateway gateway, List<SequenceFlow> ways, Problems problems) {
		String file = pack.fileOf(gateway);
		Map<SequenceFlow, Condition> conditions = new LinkedHashMap<>();
		Set<String> variables = new LinkedHashSet<>();
		for (SequenceFlow way : ways) {
			Optional<Condition> condition = conditionOf(way);
			if (condition.isPresent()) {
				conditions.put(way, condition.get());
				variables.addAll(condition.get().variables());
			}
			else if (Elements.condition(way).findFirst().isEmpty() && !way.equals(gateway.getDefault())) {
				problems.error(file, gateway, "The way to " + Elements.label(way.getTarget()) + " has no condition.",
						"Give it a condition, or make it the default.");
				return;
			}
		}
		Map<String, Set<Object>> values = new LinkedHashMap<>();
		for (String variable : variables) {
			values.put(variable, values(pack, variable, conditions.values()));
			checkAnswerable(file, gateway, variable, values.get(variable), conditions.values(), problems);
		}
		if (values.values().stream().mapToLong(Set::size).reduce(1, (one, other) -> one * other) <= MOST) {
			assignments(values).stream()
				.filter((given) -> isAmiss(gateway, waysOf(conditions, given)))
				.filter((given) -> canArrive(pack, net, gateway, given))
				.forEach((given) -> checkOne(file, gateway, waysOf(conditions, given), given, problems));
		}
	}

	private static boolean isAmiss(ExclusiveGateway gateway, List<String> ways) {
		return ways.size() > 1 || (ways.isEmpty() && gateway.getDefault() == null);
	}

	private static List<String> waysOf(Map<SequenceFlow, Condition> conditions, Map<String, Object> given) {
		return conditions.entrySet()
			.stream()
			.filter((way) -> way.getValue().holds(given))
			.map((way) -> Elements.label(way.getKey().getTarget()))
			.toList();
	}

	private static void checkOne(String file, ExclusiveGateway gateway, List<String> ways, Map<String, Object> given,
			Problems problems) {
		String said = given.entrySet()
			.stream()
			.map((value) -> value.getKey() + " is " + value.getValue())
			.collect(Collectors.joining(" and "));
		if (ways.isEmpty()) {
			problems.error(file, gateway, "No way leads on when " + said + ".",
					"Add a way with that condition, or make one way the default.");
		}
		else {
			problems.error(file, gateway,
					"Two ways lead on when " + said + ": to " + ways.get(0) + " and to " + ways.get(1) + ".",
					"Let the conditions exclude each other.");
		}
	}

	private static void checkAnswerable(String file, ExclusiveGateway gateway, String variable, Set<Object> values,
			Collection<Condition> conditions, Problems problems) {
		conditions.stream()
			.filter((condition) -> condition.variables().equals(Set.of(variable)))
			.flatMap((condition) -> condition.constants().stream())
			.filter((constant) -> !values.contains(constant))
			.distinct()
			.forEach((constant) -> problems.error(file, gateway,
					"It asks whether " + variable + " is " + constant + ", which nobody can answer.",
					"Offer that answer in the form, or take the way out."));
	}

	/** Whether no gateway before it has sent these values another way. */
	private static boolean canArrive(Pack pack, FlowNet net, ExclusiveGateway gateway, Map<String, Object> given) {
		return given.keySet().stream().allMatch((variable) -> {
			Set<FlowNode> deciders = pack.deciders(variable);
			Aim arrived = new Aim(true,
					(move) -> !move.element().equals(gateway)
							&& net.flows(move).stream().anyMatch((flow) -> excludes(pack, flow, given)),
					(move) -> move.passes() && deciders.contains(move.element()),
					(move) -> move.element().equals(gateway), false, Aim.NEVER);
			try {
				return new PathSearch(net).findMissing(arrived).isPresent();
			}
			catch (PathSearch.TooTangled ex) {
				return true;
			}
		});
	}

	/** Whether the arrow is not followed with these values. */
	private static boolean excludes(Pack pack, SequenceFlow flow, Map<String, Object> given) {
		Optional<Condition> own = conditionOf(flow);
		if (own.isPresent()) {
			return given.keySet().containsAll(own.get().variables()) && !own.get().holds(given);
		}
		return flow.getSource() instanceof ExclusiveGateway gateway && flow.equals(gateway.getDefault())
				&& pack.outgoing(gateway)
					.stream()
					.flatMap((other) -> conditionOf(other).stream())
					.anyMatch((other) -> given.keySet().containsAll(other.variables()) && other.holds(given));
	}

	private static Optional<Condition> conditionOf(SequenceFlow flow) {
		return Elements.condition(flow).findFirst().flatMap(Condition::read);
	}

	private Set<Object> values(Pack pack, String variable, Collection<Condition> conditions) {
		Set<Object> values = new LinkedHashSet<>();
		boolean ticked = false;
		for (Condition condition : conditions) {
			if (condition.variables().contains(variable)) {
				ticked |= condition.isTicked();
				values.addAll(condition.constants());
			}
		}
		if (ticked) {
			return Set.of(true, false);
		}
		Set<String> known = new TreeSet<>();
		pack.deciders(variable).forEach((node) -> offered(pack, node, variable).ifPresent(known::addAll));
		values.addAll(known.isEmpty() ? this.vocabulary.variables().getOrDefault(variable, Set.of()) : known);
		if (!known.isEmpty()) {
			values.retainAll(known);
		}
		return values;
	}

	private static Optional<List<String>> offered(Pack pack, FlowNode node, String variable) {
		if (node instanceof BusinessRuleTask) {
			return Elements.attribute(node, "decisionRef").map((id) -> outputs(pack, id));
		}
		return Elements.form(node).flatMap(pack::form).map(FormFields::of).flatMap((form) -> form.values(variable));
	}

	private static List<String> outputs(Pack pack, String decision) {
		return pack.tables()
			.values()
			.stream()
			.flatMap((table) -> table.getModelElementsByType(Decision.class).stream())
			.filter((one) -> decision.equals(one.getId()))
			.flatMap((one) -> one.getModelInstance().getModelElementsByType(Output.class).stream())
			.filter((output) -> output.getOutputValues() != null)
			.flatMap((output) -> Condition.constants(output.getOutputValues().getTextContent()).stream())
			.toList();
	}

	private static List<Map<String, Object>> assignments(Map<String, Set<Object>> values) {
		List<Map<String, Object>> all = List.of(Map.of());
		for (Map.Entry<String, Set<Object>> variable : values.entrySet()) {
			List<Map<String, Object>> longer = new ArrayList<>();
			for (Map<String, Object> given : all) {
				for (Object value : variable.getValue()) {
					Map<String, Object> next = new LinkedHashMap<>(given);
					next.put(variable.getKey(), value);
					longer.add(next);
				}
			}
			all = longer;
		}
		return all;
	}

}
