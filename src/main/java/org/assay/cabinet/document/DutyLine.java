package org.assay.cabinet.document;

/**
 * A duty with its three ratings side by side, each in words; empty where not given.
 *
 * @param key such as {@code D05}
 * @param duty what the duty is
 */
public record DutyLine(String key, String duty, String self, String assessor, String agreed) {

	public DutyLine {
		key = Plain.line(key);
		duty = Plain.line(duty);
		self = Plain.line(self);
		assessor = Plain.line(assessor);
		agreed = Plain.line(agreed);
	}

}
