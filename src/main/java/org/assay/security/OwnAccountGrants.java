package org.assay.security;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/**
 * The engine's grants, less one: a person could rename or delete their own account, and
 * with it the name under which the record knows them.
 */
final class OwnAccountGrants extends DefaultAuthorizationProvider {

	@Override
	public AuthorizationEntity[] newUser(User user) {
		return new AuthorizationEntity[] {
				createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(), Permissions.READ) };
	}

}
