package org.assay.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the administrator that the configuration names where there is none yet, or says
 * in one sentence what to set. An administrator who exists is never changed.
 */
@Component
class FirstAdministrator {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private final EngineAccounts accounts;

	private final AdministratorSettings settings;

	FirstAdministrator(EngineAccounts accounts, AdministratorSettings settings) {
		this.accounts = accounts;
		this.settings = settings;
	}

	@Transactional
	public void appoint() {
		if (this.accounts.hasAdministrator()) {
			return;
		}
		var user = this.settings.givenUser();
		var password = this.settings.givenPassword();
		if (user.isEmpty() || password.isEmpty()) {
			log.warn("Nobody can sign in yet: set assay.administrator.user and assay.administrator.password-file"
					+ " (or assay.administrator.password) and start Assay again.");
			return;
		}
		if (!this.accounts.exists(user.get())) {
			this.accounts.open(user.get(), user.get(), "", password.get());
		}
		this.accounts.makeAdministrator(user.get());
	}

}
