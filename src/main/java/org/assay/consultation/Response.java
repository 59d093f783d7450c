package org.assay.consultation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.assay.shared.By;
import org.assay.shared.Dates;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/** What somebody answered to a consultation, without who it was. */
@Entity
@Table(name = "consultation_response")
public class Response {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private UUID consultation;

	private String receipt;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	@Enumerated(EnumType.STRING)
	private RespondentKind kind;

	private @Nullable String organisation;

	@Column(name = "answer")
	private String text;

	private boolean publish;

	private LocalDate receivedOn;

	private @Nullable String lateReasons;

	private boolean considered;

	private @Nullable String note;

	private boolean shortened;

	@ElementCollection
	@CollectionTable(name = "consultation_response_theme", joinColumns = @JoinColumn(name = "response"))
	@Column(name = "theme")
	private Set<Integer> themes = new TreeSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Response() {
	}

	/** What anybody sends on the public page. */
	static Response sent(Consultation to, GiveResponse given, By by) {
		if (to.stage() == ConsultationStage.WITHDRAWN) {
			throw to.refusal("The council has withdrawn this consultation, so nobody would read your response.");
		}
		if (by.today().isBefore(to.given().opensOn())) {
			throw to.refusal("This consultation opens on " + Dates.words(to.given().opensOn()) + ": come back then.");
		}
		if (!to.isOpenOn(by.today())) {
			throw to.refusal("This consultation closed on " + Dates.words(to.closesOn())
					+ ". What you wrote is still in the form: send it to the contact on this page and say why it is "
					+ "late, since the council can still accept it.");
		}
		return new Response(to, given, Channel.PAGE, by.today(), null);
	}

	/**
	 * What came by e-mail or on paper, as the policy officer enters it.
	 * @param lateReasons why it counts though it came after the close
	 */
	static Response entered(Consultation to, GiveResponse given, Channel channel, LocalDate receivedOn,
			@Nullable String lateReasons, By by) {
		to.unlessPolicyOfficer(by);
		to.unlessConsidering();
		if (channel == Channel.PAGE) {
			throw new Incomplete("Choose how it came: what is sent on the public page is on record already.");
		}
		if (receivedOn.isBefore(to.given().opensOn()) || receivedOn.isAfter(by.today())) {
			throw to.refusal("Give the day on which it came: not before " + Dates.words(to.given().opensOn())
					+ ", when the consultation opened, and not after today.");
		}
		boolean late = receivedOn.isAfter(to.closesOn());
		if (late && (lateReasons == null || lateReasons.isBlank())) {
			throw to.refusal("It came on " + Dates.words(receivedOn) + ", and the consultation closed on "
					+ Dates.words(to.closesOn()) + ": to accept it all the same, say why.");
		}
		return new Response(to, given, channel, receivedOn, late ? lateReasons : null);
	}

	private Response(Consultation to, GiveResponse given, Channel channel, LocalDate receivedOn,
			@Nullable String lateReasons) {
		this.id = UUID.randomUUID();
		this.consultation = to.id();
		this.receipt = Receipt.draw();
		this.channel = channel;
		this.kind = given.kind();
		this.organisation = given.organisation();
		this.text = given.text();
		this.publish = given.publish();
		this.receivedOn = receivedOn;
		this.lateReasons = lateReasons;
	}

	ResponseReceived received(Consultation to) {
		return new ResponseReceived(to.council(), to.reference(), this.receipt, this.channel, this.lateReasons != null);
	}

	/**
	 * Somebody read it and says what it speaks of.
	 * @param spokenOf the numbers of the themes
	 * @param remark what else there is to say of it; needed where it fits no theme
	 */
	ResponseConsidered consider(Consultation consultation, Set<Integer> spokenOf, @Nullable String remark, By by) {
		consultation.unlessPolicyOfficer(by);
		consultation.unlessConsidering();
		if (spokenOf.isEmpty()) {
			Incomplete.unlessGiven(remark, "Tick the themes the response speaks of, or say why it fits none.");
		}
		consultation.unlessKnows(spokenOf);
		this.themes.clear();
		this.themes.addAll(spokenOf);
		this.note = (remark == null || remark.isBlank()) ? null : remark.strip();
		this.considered = true;
		return new ResponseConsidered(consultation.council(), consultation.reference(), this.receipt,
				this.themes.stream().sorted().toList());
	}

	/**
	 * Takes out what could identify a child or another person; the words before are not
	 * kept.
	 * @param left what is left of it
	 */
	WordsTakenOut takeOut(Consultation consultation, String left, String reasons, By by) {
		consultation.unlessPolicyOfficer(by);
		this.text = Incomplete.unlessGiven(left, "Leave of the response what can stay, or write that all of it went.");
		this.shortened = true;
		return new WordsTakenOut(consultation.council(), consultation.reference(), this.receipt,
				Incomplete.unlessGiven(reasons, "Say what kind of words had to go, without repeating them."));
	}

	UUID id() {
		return this.id;
	}

	UUID consultation() {
		return this.consultation;
	}

	/** By what the person who sent it and the council call it. */
	public String receipt() {
		return this.receipt;
	}

	public Channel channel() {
		return this.channel;
	}

	public RespondentKind kind() {
		return this.kind;
	}

	public Optional<String> organisation() {
		return Optional.ofNullable(this.organisation);
	}

	public String text() {
		return this.text;
	}

	/** Whether whoever sent it agrees that it is published. */
	public boolean publish() {
		return this.publish;
	}

	public LocalDate receivedOn() {
		return this.receivedOn;
	}

	/** Why it counts though it came after the close. */
	public Optional<String> lateReasons() {
		return Optional.ofNullable(this.lateReasons);
	}

	public boolean considered() {
		return this.considered;
	}

	public Optional<String> note() {
		return Optional.ofNullable(this.note);
	}

	/** Whether words were taken out that could identify somebody. */
	public boolean shortened() {
		return this.shortened;
	}

	/** The numbers of the themes it speaks of. */
	public Set<Integer> themes() {
		return Collections.unmodifiableSet(new TreeSet<>(this.themes));
	}

}
