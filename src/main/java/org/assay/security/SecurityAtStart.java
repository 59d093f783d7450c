package org.assay.security;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts in place, at every start, what nobody could use Assay without. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityAtStart implements ApplicationRunner {

	private final EngineGrants grants;

	private final SharedFilters filters;

	private final FirstAdministrator administrator;

	SecurityAtStart(EngineGrants grants, SharedFilters filters, FirstAdministrator administrator) {
		this.grants = grants;
		this.filters = filters;
		this.administrator = administrator;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.grants.write();
		this.filters.share();
		this.administrator.appoint();
	}

}
