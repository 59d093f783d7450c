package org.assay.workflow;

import java.util.Map;

import org.assay.shared.Rejected;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Stands in front of every engine command. A refusal leaves the engine as exactly its
 * sentence; two people meeting at one record are separated by trying again, and told in a
 * sentence only when the task is gone.
 */
@Component
class RefusalInterceptor extends CommandInterceptor {

	private static final int ATTEMPTS = 4;

	private final ObjectProvider<TaskHolders> holders;

	RefusalInterceptor(ObjectProvider<TaskHolders> holders) {
		this.holders = holders;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (Context.getCommandContext() != null || Context.getJobExecutorContext() != null) {
			return this.next.execute(command);
		}
		try {
			return executeAtTheDoor(command);
		}
		catch (RuntimeException ex) {
			Rejected rejected = refusal(command, ex);
			if (rejected == null) {
				throw ex;
			}
			throw asked() ? answer(rejected) : rejected;
		}
	}

	private <T> T executeAtTheDoor(Command<T> command) {
		boolean ownTransaction = !TransactionSynchronizationManager.isActualTransactionActive();
		for (int attempt = 1;; attempt++) {
			try {
				return this.next.execute(command);
			}
			catch (RuntimeException ex) {
				if (!ownTransaction || attempt >= attempts(command, ex)) {
					throw ex;
				}
			}
		}
	}

	private static int attempts(Command<?> command, RuntimeException thrown) {
		if (thrown instanceof OptimisticLockingException || thrown instanceof ConcurrencyFailureException) {
			return ATTEMPTS;
		}
		// A task that somebody completes while it is being looked at loses its
		// permissions
		// and its execution; a second look finds it gone and can say so.
		boolean lost = thrown instanceof AuthorizationException || thrown.getCause() instanceof NullValueException;
		return (lost && isAboutTask(command)) ? 2 : 1;
	}

	private @Nullable Rejected refusal(Command<?> command, RuntimeException thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof Rejected rejected) {
				return rejected;
			}
		}
		if (thrown instanceof TaskAlreadyClaimedException claimed) {
			return this.holders.getObject().refusal(claimed.getTaskId(), claimed.getTaskAssignee());
		}
		if (thrown instanceof AuthorizationException && isAboutTask(command)) {
			return new NotOffered();
		}
		if (thrown instanceof NullValueException && isAboutTask(command)) {
			return MovedOn.taskDone();
		}
		if (thrown instanceof OptimisticLockingException || thrown instanceof ConcurrencyFailureException) {
			return new MovedOn("Someone else changed this at the same moment. Nothing was saved; try again.");
		}
		return null;
	}

	private static boolean isAboutTask(Command<?> command) {
		return command instanceof SubmitTaskFormCmd || command instanceof CompleteTaskCmd
				|| command instanceof ClaimTaskCmd;
	}

	/** Whether a program asked through the engine's own HTTP interface. */
	private static boolean asked() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			String path = attributes.getRequest().getServletPath() + attributes.getRequest().getRequestURI();
			return path.contains("/camunda/api/") || path.contains("/engine-rest/");
		}
		return false;
	}

	private static WebApplicationException answer(Rejected rejected) {
		return new WebApplicationException(rejected,
				Response.status(422)
					.type(MediaType.APPLICATION_JSON_TYPE)
					.entity(Map.of("type", "Rejected", "reason", rejected.reason(), "message", rejected.sentence()))
					.build());
	}

}
