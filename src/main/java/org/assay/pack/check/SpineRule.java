package org.assay.pack.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every way through a process does what the law and the guidance ask, in time. */
final class SpineRule implements Rule {

	private final Spine spine;

	SpineRule(Spine spine) {
		this.spine = spine;
	}

	@Override
	public void check(Pack pack, Problems problems) {
		Map<String, List<Requirement>> byProcess = this.spine.requirements()
			.stream()
			.collect(Collectors.groupingBy(Requirement::process));
		byProcess.forEach((id, requirements) -> {
			Optional<Process> process = pack.process(id);
			if (process.isPresent()) {
				check(pack, process.get(), requirements, problems);
			}
			else {
				problems.error(id + ".bpmn",
						"The process " + id + " is missing, and with it " + listed(requirements) + ".",
						"Put the file back from the standard pack.");
			}
		});
	}

	private static void check(Pack pack, Process process, List<Requirement> requirements, Problems problems) {
		String file = pack.fileOf(process);
		FlowNet net = pack.net(process);
		PathSearch search = new PathSearch(net);
		for (Requirement requirement : requirements) {
			try {
				findMissing(search, net, requirement).ifPresent((way) -> problems.error(file, lastNamed(way),
						requirement.id() + " is not kept: " + requirement.sentence() + " One way goes round it: "
								+ words(way) + ".",
						"Lead every way through " + what(pack, requirement) + ". Source: " + requirement.source()
								+ "."));
			}
			catch (PathSearch.TooTangled ex) {
				problems.error(file, "The process branches too often to be proven.",
						"Join parallel branches earlier or move a part into a called process.");
				return;
			}
			checkWho(pack, requirement, problems);
		}
	}

	private static Optional<List<FlowNode>> findMissing(PathSearch search, FlowNet net, Requirement requirement)
			throws PathSearch.TooTangled {
		if (!requirement.when().isEmpty()) {
			Optional<List<FlowNode>> unasked = search.findMissing(requirement.asked(net));
			if (unasked.isPresent()) {
				return unasked;
			}
		}
		return search.findMissing(requirement.discharged(net));
	}

	private static void checkWho(Pack pack, Requirement requirement, Problems problems) {
		for (FlowNode found : pack.named(requirement.does())) {
			if (!(found instanceof UserTask task)) {
				continue;
			}
			List<String> others = Elements.posts(task)
				.stream()
				.filter((post) -> !requirement.by().isEmpty() && !requirement.by().contains(post))
				.toList();
			if (!others.isEmpty()) {
				problems.error(pack.fileOf(task), task,
						requirement.id() + " is not kept: this task is given to " + String.join(", ", others) + ".",
						"Give it to " + String.join(" or ", requirement.by()) + " only. Source: " + requirement.source()
								+ ".");
			}
			checkSeparate(pack, requirement, task, problems);
		}
	}

	private static void checkSeparate(Pack pack, Requirement requirement, UserTask task, Problems problems) {
		var missing = new TreeSet<String>();
		pack.named(requirement.separateFrom()).forEach((other) -> missing.add(other.getId()));
		missing.removeAll(Elements.listed(task, "assay.separateFrom"));
		if (!missing.isEmpty()) {
			problems.error(pack.fileOf(task), task,
					requirement.id() + " is not kept: the person who completed " + String.join(" or ", missing)
							+ " could complete this task as well.",
					"Add " + String.join(",", missing) + " to its property assay.separateFrom. Source: "
							+ requirement.source() + ".");
		}
	}

	private static String what(Pack pack, Requirement requirement) {
		Optional<String> label = pack.named(requirement.does()).stream().map(Elements::label).findFirst();
		return label.map((name) -> "\"" + name + "\"").orElse(String.join(" or ", requirement.does()));
	}

	private static String listed(List<Requirement> requirements) {
		return requirements.stream().map(Requirement::id).distinct().sorted().collect(Collectors.joining(", "));
	}

	private static String words(List<FlowNode> way) {
		return way.stream()
			.filter((node) -> node.getName() != null && !node.getName().isBlank())
			.map(Elements::label)
			.distinct()
			.collect(Collectors.joining(" → "));
	}

	private static String lastNamed(List<FlowNode> way) {
		return way.isEmpty() ? "" : Problems.named(way.get(way.size() - 1));
	}

}
