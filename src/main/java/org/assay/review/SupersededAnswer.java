package org.assay.review;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An answer about a duty that a later one took the place of; kept, never changed. */
@Entity
@Table(name = "superseded_answer")
public class SupersededAnswer {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private UUID review;

	private String duty;

	@Column(name = "assessment_round")
	private int round;

	@Embedded
	private DutyAnswer answer;

	@SuppressWarnings("NullAway.Init")
	protected SupersededAnswer() {
	}

	SupersededAnswer(UUID id, DutyAssessment of, DutyAnswer answer) {
		this.id = id;
		this.council = of.council();
		this.review = of.review();
		this.duty = of.duty();
		this.round = of.round();
		this.answer = answer;
	}

	public String council() {
		return this.council;
	}

	public UUID review() {
		return this.review;
	}

	public String duty() {
		return this.duty;
	}

	/** In which round of the duty the answer was given. */
	public int round() {
		return this.round;
	}

	public DutyAnswer answer() {
		return this.answer;
	}

}
