package org.assay.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.assay.shared.Actor;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Makes action calls of the engine's executions. */
@Component
class EngineCalls {

	private final SignedIn signedIn;

	EngineCalls(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	ActionCall of(DelegateExecution execution) {
		return new EngineCall(execution, this.signedIn.actor());
	}

	private record EngineCall(DelegateExecution execution, Actor actor) implements ActionCall {

		@Override
		public String council() {
			return Cases.council(this.execution);
		}

		@Override
		public Reference subject() {
			if (!isNamed()) {
				throw new IllegalStateException("The case was not named yet");
			}
			return Cases.subject(this.execution);
		}

		@Override
		public boolean isNamed() {
			return this.execution.getProcessBusinessKey() != null;
		}

		@Override
		public Fields fields() {
			return (this.execution.getVariable(SubmittedFields.VARIABLE) instanceof SubmittedFields submitted)
					? submitted.fields() : new Fields(Map.of());
		}

		@Override
		public Optional<String> variable(String name) {
			return Optional.ofNullable(this.execution.getVariable(name)).map(Object::toString);
		}

		@Override
		public void set(String name, Object value) {
			this.execution.setVariable(name, value);
		}

		@Override
		public void hand(String name, Collection<String> values) {
			this.execution.setVariable(name, Variables.objectValue(new ArrayList<>(values), true).create());
		}

		@Override
		public void nameCase(Reference subject) {
			if (isNamed()) {
				throw new IllegalStateException("The case has a name already");
			}
			this.execution.setProcessBusinessKey(subject.toString());
		}

	}

}
