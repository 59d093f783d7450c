package org.assay.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.assay.shared.By;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** What is on record about a consultation, apart from the responses. */
@MappedSuperclass
abstract class ConsultationState {

	@Id
	UUID id;

	@Version
	@Nullable Integer version;

	String council;

	String title;

	String purpose;

	LocalDate plannedOn;

	@Enumerated(EnumType.STRING)
	ConsultationStage stage = ConsultationStage.PLANNED;

	@Embedded
	@Nullable OpenConsultation opened;

	/** The task at which it was opened, and the document attached. */
	@Nullable String openingTask;

	@Nullable LocalDate extendedTo;

	@Nullable LocalDate delayedTo;

	@Nullable String analysis;

	@Nullable String conclusion;

	@Nullable String feedback;

	@Nullable String decisionAddress;

	@Nullable LocalDate publishedOn;

	@Nullable LocalDate detailsUntil;

	@Nullable LocalDate detailsDeletedOn;

	@ElementCollection
	@CollectionTable(name = "consultation_theme", joinColumns = @JoinColumn(name = "consultation"))
	@OrderColumn(name = "place")
	List<Theme> themes = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "consultation_word", joinColumns = @JoinColumn(name = "consultation"))
	@OrderColumn(name = "place")
	List<ConsultationWord> words = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected ConsultationState() {
	}

	/** The task at which it was opened. */
	Optional<Reference> openingTask() {
		return Optional.ofNullable(this.openingTask).map(Reference::parse);
	}

	public Reference reference() {
		return new ConsultationId(this.id).reference();
	}

	public UUID id() {
		return this.id;
	}

	public String council() {
		return this.council;
	}

	public String title() {
		return this.title;
	}

	public String purpose() {
		return this.purpose;
	}

	public LocalDate plannedOn() {
		return this.plannedOn;
	}

	public ConsultationStage stage() {
		return this.stage;
	}

	/** What people were told when it was opened. */
	public Optional<OpenConsultation> opened() {
		return Optional.ofNullable(this.opened);
	}

	/** The last day to answer, as promised last. */
	public LocalDate closesOn() {
		return (this.extendedTo != null) ? this.extendedTo : given().closesOn();
	}

	/** Whether it closes later than was promised first. */
	public boolean extended() {
		return this.extendedTo != null;
	}

	/** The last day on which the outcome is promised, as promised last. */
	public LocalDate outcomeBy() {
		return (this.delayedTo != null) ? this.delayedTo : given().outcomeBy();
	}

	/** Whether people can answer on the day. */
	public boolean isOpenOn(LocalDate day) {
		return (this.stage == ConsultationStage.OPEN || this.stage == ConsultationStage.CLOSED)
				&& !day.isBefore(given().opensOn()) && !day.isAfter(closesOn());
	}

	/** Whether the outcome was promised for an earlier day and is not there. */
	public boolean isOverdueOn(LocalDate day) {
		return this.opened != null && this.stage.running() && day.isAfter(outcomeBy());
	}

	/** What all the responses come to. */
	public Optional<String> analysis() {
		return Optional.ofNullable(this.analysis);
	}

	/** What the council decides on the whole. */
	public Optional<String> conclusion() {
		return Optional.ofNullable(this.conclusion);
	}

	/** How children and young people are told what came of it. */
	public Optional<String> feedback() {
		return Optional.ofNullable(this.feedback);
	}

	/** Where the record of the decision can be read. */
	public Optional<String> decisionAddress() {
		return Optional.ofNullable(this.decisionAddress);
	}

	public Optional<LocalDate> publishedOn() {
		return Optional.ofNullable(this.publishedOn);
	}

	/** The last day for which details of respondents are kept. */
	public Optional<LocalDate> detailsUntil() {
		return Optional.ofNullable(this.detailsUntil);
	}

	public List<Theme> themes() {
		return List.copyOf(this.themes);
	}

	/** What was said and done, oldest first. */
	public List<ConsultationWord> words() {
		return List.copyOf(this.words);
	}

	final OpenConsultation given() {
		if (this.opened == null) {
			throw refusal("This consultation has not been opened yet; do that first.");
		}
		return this.opened;
	}

	final void unlessAt(ConsultationStage wanted) {
		if (this.stage != wanted) {
			throw refusal("This consultation is " + this.stage.words()
					+ ", so this cannot be done now; open its page to see what comes next.");
		}
	}

	final void unlessHolds(By by, String sentence, String... posts) {
		if (Stream.of(posts).noneMatch((one) -> by.actor().holds(this.council, one))) {
			throw refusal(sentence);
		}
	}

	final void say(String about, String said, By by) {
		this.words.add(new ConsultationWord(about, said, by.user(), by.at()));
	}

	final ConsultationRefused refusal(String sentence) {
		return new ConsultationRefused(sentence, reference());
	}

}
