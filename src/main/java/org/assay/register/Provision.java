package org.assay.register;

/**
 * One clause of an edition as it is compared with another: a duty, or a numbered
 * paragraph of an edition that has no duties.
 *
 * @param key the duty's key or the paragraph's number
 * @param says what it asks
 * @param source the document, and the row or paragraph in it
 * @param historic whether what it speaks of is gone
 */
public record Provision(String key, String says, String source, boolean historic) {

	static Provision of(Duty duty) {
		return new Provision(duty.key(), duty.title() + ". " + duty.wording(), duty.source(),
				duty.status() == DutyStatus.HISTORIC);
	}

}
