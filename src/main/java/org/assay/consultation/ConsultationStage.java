package org.assay.consultation;

/** Where a consultation stands. The words complete “The consultation is …”. */
public enum ConsultationStage {

	PLANNED("planned and waiting to be opened"),

	OPEN("open"),

	CLOSED("closed, and the responses are being considered"),

	ANALYSED("closed, and waiting for the decisions"),

	DECIDED("decided, and its outcome is to be published"),

	PUBLISHED("over, and its outcome is published"),

	WITHDRAWN("withdrawn");

	private final String words;

	ConsultationStage(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	/** Whether it still has steps ahead of it. */
	public boolean running() {
		return this != PUBLISHED && this != WITHDRAWN;
	}

}
