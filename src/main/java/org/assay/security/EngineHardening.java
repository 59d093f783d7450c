package org.assay.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sets the engine to what a council's installation needs and the stock settings are not.
 */
@Component
class EngineHardening extends AbstractProcessEnginePlugin {

	private static final int WRONG_TRIES = 10;

	private final int passwordRounds;

	EngineHardening(@Value("${assay.password-rounds}") int passwordRounds) {
		this.passwordRounds = passwordRounds;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setAuthorizationEnabled(true);
		engine.setTenantCheckEnabled(true);

		// The default allows letters and digits only; posts are exampleshire.dcs.
		engine.setUserResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
		engine.setGroupResourceWhitelistPattern("[a-z0-9][a-z0-9.-]*");
		engine.setTenantResourceWhitelistPattern("[a-z0-9][a-z0-9-]*");

		engine.setLoginMaxAttempts(WRONG_TRIES);
		engine.setPasswordEncryptor(new PasswordDigest(this.passwordRounds));
		engine.setEnablePasswordPolicy(true);
		engine.setPasswordPolicy(new LengthPolicy());

		engine.setEnableExpressionsInAdhocQueries(false);
		List<SessionFactory> factories = new ArrayList<>(
				Objects.requireNonNullElse(engine.getCustomSessionFactories(), List.of()));
		factories.add(new GuardedFilters.Factory());
		engine.setCustomSessionFactories(factories);
		engine.setResourceAuthorizationProvider(new OwnAccountGrants());
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl engine) {
		engine.setExpressionManager(new GuardedExpressions(engine.getExpressionManager()));
	}

	/**
	 * Length beats rules about signs, which people meet with a 1 and an exclamation mark.
	 */
	private static final class LengthPolicy extends DefaultPasswordPolicyImpl {

		LengthPolicy() {
			this.rules.clear();
			this.rules.addAll(List.of(new PasswordPolicyLengthRuleImpl(PasswordTooWeak.LEAST_LENGTH),
					new PasswordPolicyUserDataRuleImpl()));
		}

	}

}
