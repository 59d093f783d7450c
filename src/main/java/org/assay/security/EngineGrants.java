package org.assay.security;

import java.util.Arrays;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the engine what everyone and each group may do. Tasks need no grant here: the
 * engine opens a task to its candidate groups and its assignee by itself.
 */
@Component
class EngineGrants {

	private static final String REVIEW_PROCESS = "AssuranceReviewProcess";

	private static final String CALL_IN_PROCESS = "CallInProcess";

	private static final String SCRUTINY_PROCESS = "ScrutinyReviewProcess";

	private static final String ROLE_CHANGE_PROCESS = "RoleChangeProcess";

	private static final String GUIDANCE_PROCESS = "GuidanceChangeProcess";

	private static final String CONSULTATION_PROCESS = "ConsultationProcess";

	private static final String STATEMENT_PROCESS = "LeadershipStatementProcess";

	private static final String PEER_PROCESS = "PeerChallengeProcess";

	private static final String ACTION_PROCESS = "ActionFollowUpProcess";

	private final AuthorizationService authorizations;

	EngineGrants(AuthorizationService authorizations) {
		this.authorizations = authorizations;
	}

	/** Writes what is missing; what is there already stays as it is. */
	@Transactional
	public void write() {
		everyone(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		// The picture of a process is no secret, and Tasklist shows it beside each task.
		everyone(Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);

		group(Grants.STARTERS, Resources.PROCESS_DEFINITION, REVIEW_PROCESS, Permissions.CREATE_INSTANCE);
		group(Grants.STARTERS, Resources.PROCESS_DEFINITION, GUIDANCE_PROCESS, Permissions.CREATE_INSTANCE);
		group(Grants.STARTERS, Resources.PROCESS_DEFINITION, CONSULTATION_PROCESS, Permissions.CREATE_INSTANCE);
		group(Grants.STARTERS, Resources.PROCESS_DEFINITION, STATEMENT_PROCESS, Permissions.CREATE_INSTANCE);
		group(Grants.STARTERS, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
		group(Grants.CALLERS, Resources.PROCESS_DEFINITION, CALL_IN_PROCESS, Permissions.CREATE_INSTANCE);
		group(Grants.CALLERS, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
		group(Grants.SCRUTINISERS, Resources.PROCESS_DEFINITION, SCRUTINY_PROCESS, Permissions.CREATE_INSTANCE);
		group(Grants.SCRUTINISERS, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);

		group(Grants.PROPOSERS, Resources.PROCESS_DEFINITION, ROLE_CHANGE_PROCESS, Permissions.CREATE_INSTANCE);
		group(Grants.PROPOSERS, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
		group(Grants.OPENERS, Resources.PROCESS_DEFINITION, ACTION_PROCESS, Permissions.CREATE_INSTANCE);
		group(Grants.OPENERS, Resources.PROCESS_DEFINITION, PEER_PROCESS, Permissions.CREATE_INSTANCE);
		group(Grants.OPENERS, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
		group(Grants.OVERSEERS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		group(Grants.OVERSEERS, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ_INSTANCE,
				Permissions.READ_HISTORY);
		group(Grants.OVERSEERS, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ,
				Permissions.READ_HISTORY);

		group(Grants.ASSIGNERS, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ_TASK,
				ProcessDefinitionPermissions.TASK_ASSIGN);

		for (Resource resource : Resources.values()) {
			group(Account.ADMINISTRATORS, resource, Authorization.ANY, Permissions.ALL);
		}
	}

	/** Lets everyone who has signed in do something. */
	void everyone(Resource resource, String id, Permission... permissions) {
		grant(Authorization.AUTH_TYPE_GLOBAL, null, resource, id, permissions);
	}

	private void group(String group, Resource resource, String id, Permission... permissions) {
		grant(Authorization.AUTH_TYPE_GRANT, group, resource, id, permissions);
	}

	private void grant(int type, @Nullable String group, Resource resource, String id, Permission... permissions) {
		var known = this.authorizations.createAuthorizationQuery()
			.authorizationType(type)
			.resourceType(resource)
			.resourceId(id);
		if (group != null) {
			known.groupIdIn(group);
		}
		if (known.count() > 0) {
			return;
		}
		Authorization authorization = this.authorizations.createNewAuthorization(type);
		if (group != null) {
			authorization.setGroupId(group);
		}
		authorization.setResource(resource);
		authorization.setResourceId(id);
		Arrays.stream(permissions).forEach(authorization::addPermission);
		this.authorizations.saveAuthorization(authorization);
	}

}
