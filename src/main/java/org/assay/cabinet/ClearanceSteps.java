package org.assay.cabinet;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The four steps in which a report is cleared, one for each office. */
@Configuration(proxyBeanMethods = false)
class ClearanceSteps {

	@Bean
	ClearReportStep clearFinanceStep(ReportDesk desk) {
		return new ClearReportStep(desk, Clearance.Office.FINANCE, "clear-finance", "financeClearance",
				List.of(Part.FINANCE, Part.RECOMMENDATIONS));
	}

	@Bean
	ClearReportStep clearLegalStep(ReportDesk desk) {
		return new ClearReportStep(desk, Clearance.Office.LEGAL, "clear-legal", "legalClearance",
				List.of(Part.LEGAL, Part.RECOMMENDATIONS));
	}

	@Bean
	ClearReportStep clearEqualitiesStep(ReportDesk desk) {
		return new ClearReportStep(desk, Clearance.Office.EQUALITIES, "clear-equalities", "equalitiesClearance",
				List.of(Part.EQUALITY, Part.RECOMMENDATIONS));
	}

	@Bean
	ClearReportStep clearProprietyStep(ReportDesk desk) {
		return new ClearReportStep(desk, Clearance.Office.MONITORING_OFFICER, "clear-propriety", "proprietyClearance",
				List.of(Part.EXEMPT_INFORMATION, Part.RECOMMENDATIONS));
	}

}
