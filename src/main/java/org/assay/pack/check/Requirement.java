package org.assay.pack.check;

import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;

/**
 * One thing that the law or the guidance asks of every case of a process.
 *
 * @param id its number in the requirements
 * @param sentence what is asked, as a sentence
 * @param source the law, guidance paragraph or seed document that asks it
 * @param process the process it is asked of
 * @param does what discharges it; any one of them is enough
 * @param when conditions of arrows on which alone it is asked
 * @param after what must have happened for it to be asked
 * @param againAfter after which it must be discharged again
 * @param before before which it must be discharged; the end of the case if empty
 * @param unless what spares the case from it, such as a withdrawal
 * @param by the posts one of which must do it
 * @param separateFrom steps which must not have been done by the same person
 */
record Requirement(String id, String sentence, String source, String process, List<String> does, List<String> when,
		List<String> after, List<String> againAfter, List<String> before, List<String> unless, List<String> by,
		List<String> separateFrom) {

	static Requirement of(JsonNode one) {
		return new Requirement(one.path("id").asText(), one.path("sentence").asText(), one.path("source").asText(),
				one.path("process").asText(), all(one, "does"), all(one, "when"), all(one, "after"),
				all(one, "again-after"), all(one, "before"), all(one, "unless"), all(one, "by"),
				all(one, "separate-from"));
	}

	private static List<String> all(JsonNode one, String named) {
		return one.path(named).valueStream().map(JsonNode::asText).toList();
	}

	/** That it is discharged. */
	Aim discharged(FlowNet net) {
		return this.when.isEmpty()
				? aim(net, this.after.isEmpty(), this.does, begins(net),
						(move) -> isWithdrawn(net, move) || net.follows(move, this.unless))
				: aim(net, false, this.does, (move) -> net.follows(move, this.when), (move) -> isWithdrawn(net, move));
	}

	/** That the question is put, where it is asked on a condition only. */
	Aim asked(FlowNet net) {
		return aim(net, this.after.isEmpty(), this.when, begins(net),
				(move) -> isWithdrawn(net, move) || net.follows(move, this.unless));
	}

	/** Whether it is this step, and the post must not do it. */
	boolean refuses(String step, String post) {
		return this.does.contains(step) && !this.by.isEmpty() && !this.by.contains(post);
	}

	private Aim aim(FlowNet net, boolean fromStart, List<String> done, Predicate<Move> begins, Predicate<Move> spared) {
		return new Aim(fromStart, (move) -> net.passes(move, done),
				this.againAfter.isEmpty() ? begins : begins.or((move) -> net.passes(move, this.againAfter)),
				(move) -> net.passes(move, this.before), this.before.isEmpty(), spared);
	}

	private Predicate<Move> begins(FlowNet net) {
		return this.after.isEmpty() ? Aim.NEVER : (move) -> net.passes(move, this.after);
	}

	private boolean isWithdrawn(FlowNet net, Move move) {
		return !(move.element() instanceof Gateway) && net.passes(move, this.unless);
	}

}
