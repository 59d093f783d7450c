package org.assay.consultation;

import org.assay.shared.Dates;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes details of respondents when the time for which they are kept is over. */
@Component
class RespondentRetention {

	private final ResponseDesk desk;

	RespondentRetention(ResponseDesk desk) {
		this.desk = desk;
	}

	@Scheduled(cron = "${assay.consultation.forget-at:0 25 2 * * *}", zone = Dates.ZONE)
	void forgetWhatIsDue() {
		this.desk.forgetWhatIsDue();
	}

}
