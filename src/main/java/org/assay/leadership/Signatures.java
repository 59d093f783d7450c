package org.assay.leadership;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two steps in which a statement is signed. */
@Configuration(proxyBeanMethods = false)
class Signatures {

	@Bean
	SignStatementStep signAsChiefExecutiveStep(StatementDesk desk) {
		return new SignStatementStep(desk, Signer.CHIEF_EXECUTIVE, "sign-as-chief-executive",
				"chiefExecutiveSignature");
	}

	@Bean
	SignStatementStep signAsLeaderStep(StatementDesk desk) {
		return new SignStatementStep(desk, Signer.LEADER, "sign-as-leader", "leaderSignature");
	}

}
