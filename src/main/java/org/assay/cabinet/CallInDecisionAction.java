package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.assay.shared.Incomplete;
import org.assay.workflow.ActionCall;
import org.assay.workflow.Fields;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/**
 * Opens the record of a call-in where a member starts its process, and says what the
 * decision on its validity needs to know.
 */
@Component("callInDecision")
class CallInDecisionAction implements ProcessAction {

	private final CallInDesk desk;

	private final DecisionDesk decisions;

	private final ScrutinyMembers scrutiny;

	private final Clock clock;

	CallInDecisionAction(CallInDesk desk, DecisionDesk decisions, ScrutinyMembers scrutiny, Clock clock) {
		this.desk = desk;
		this.decisions = decisions;
		this.scrutiny = scrutiny;
		this.clock = clock;
	}

	@Override
	public void run(ActionCall call) {
		LocalDate today = LocalDate.now(this.clock);
		Fields fields = call.fields();
		DecisionRecord decision = this.decisions.numbered(call.council(),
				fields.text("decision", "Give the number of the decision, as it stands on its page, such as 2026/3."));
		call.nameCase(this.desk.callIn(new CallInDecision(decision.reference(),
				this.scrutiny.named(decision, fields.text("supporters").orElse(""), today), grounds(fields),
				fields.text("reasons").orElse(""), fields.text("alternative").orElse(""))));
		CallIn callIn = this.desk.get(call.subject());
		List<String> members = CallInDesk.members(callIn);
		call.set("members", members.size());
		call.set("chairAmong",
				members.stream().anyMatch((member) -> this.scrutiny.isChair(call.council(), member, today)));
		call.set("grounds", callIn.grounds().size());
		call.set("alternativeGiven", !callIn.alternative().isEmpty());
	}

	private static Set<CallInGround> grounds(Fields fields) {
		Set<CallInGround> grounds = EnumSet.noneOf(CallInGround.class);
		for (String chosen : fields.chosen("grounds")) {
			grounds.add(Arrays.stream(CallInGround.values())
				.filter((ground) -> ground.key().equals(chosen))
				.findFirst()
				.orElseThrow(() -> new Incomplete("Choose the grounds of the call-in from the list.")));
		}
		return grounds;
	}

}
