package org.assay.leadership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.Messages;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What the chief executive and the leader say once a year about governance, partnerships
 * and safeguarding: statutory guidance 2009, 3.31 and 4.5. What the record says is taken
 * from there and edited by nobody; each of the two signs a part of their own.
 */
@Entity
@Table(name = "leadership_statement")
public class LeadershipStatement {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private int statementYear;

	@Enumerated(EnumType.STRING)
	private StatementStage stage = StatementStage.OPENED;

	private @Nullable String review;

	private @Nullable String meeting;

	private @Nullable String withdrawnBecause;

	private @Nullable String withdrawnBy;

	private @Nullable Instant withdrawnAt;

	@ElementCollection
	@CollectionTable(name = "leadership_statement_section", joinColumns = @JoinColumn(name = "statement"))
	@OrderColumn(name = "place")
	private List<StatementSection> sections = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "leadership_statement_part", joinColumns = @JoinColumn(name = "statement"))
	@OrderColumn(name = "place")
	private List<SignedPart> parts = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected LeadershipStatement() {
	}

	LeadershipStatement(UUID id, String council, int statementYear) {
		this.id = id;
		this.council = council;
		this.statementYear = statementYear;
	}

	StatementOpened opened() {
		return new StatementOpened(this.council, reference(), this.statementYear);
	}

	/**
	 * @param review the review whose record it is drafted from
	 * @param record what the record says
	 */
	StatementDrafted draft(DraftStatement given, Reference review, List<StatementSection> record, By by) {
		unlessAt(StatementStage.OPENED);
		unlessHolds(by, "assurance-lead", "assurance lead");
		this.stage = StatementStage.DRAFTED;
		this.review = review.toString();
		this.sections.addAll(record);
		this.sections.add(new StatementSection(Messages.in(LeadershipStatement.class, "statement.partnership"),
				given.partnership()));
		this.sections.add(
				new StatementSection(Messages.in(LeadershipStatement.class, "statement.referrals"), given.referrals()));
		return new StatementDrafted(this.council, reference(), review, sections());
	}

	/** Neither of the two signs for the other, not even as a deputy. */
	StatementSigned sign(SignStatement given, By by) {
		unlessAt(StatementStage.DRAFTED);
		Signer signer = given.signer();
		unlessHolds(by, signer.post(), signer.words());
		if (this.parts.stream().anyMatch((part) -> part.signer() == signer)) {
			throw refusal("The " + signer.words() + " has signed already; what was signed stays as it is.");
		}
		if (this.parts.stream().anyMatch((part) -> part.signedBy().equals(by.user()))) {
			throw refusal(
					"You signed the other part, so somebody else has to sign this one for the " + signer.words() + ".");
		}
		this.parts
			.add(new SignedPart(signer, given.governance(), given.safeguarding(), given.dissent(), by.user(), by.at()));
		if (this.parts.size() == Signer.values().length) {
			this.stage = StatementStage.SIGNED;
		}
		return new StatementSigned(this.council, reference(), given);
	}

	StatementPutOnAgenda putOnAgenda(Reference meeting, By by) {
		unlessAt(StatementStage.SIGNED);
		unlessHolds(by, "democratic-services", "democratic services");
		this.stage = StatementStage.ON_AGENDA;
		this.meeting = meeting.toString();
		return new StatementPutOnAgenda(this.council, reference(), meeting);
	}

	/** The meeting that it was before is cancelled: it needs another. */
	StatementTakenOffAgenda takeOffAgenda(String reasons) {
		unlessAt(StatementStage.ON_AGENDA);
		Reference cancelled = meeting().orElseThrow();
		this.stage = StatementStage.SIGNED;
		this.meeting = null;
		return new StatementTakenOffAgenda(this.council, reference(), cancelled, reasons);
	}

	/** The meeting that it was before was held. */
	StatementReceived receive() {
		unlessAt(StatementStage.ON_AGENDA);
		this.stage = StatementStage.RECEIVED;
		return new StatementReceived(this.council, reference(), meeting().orElseThrow());
	}

	/** What was signed stays on record. */
	StatementWithdrawn withdraw(String reasons, By by) {
		if (!this.stage.open()) {
			throw refusal("This statement is " + this.stage.words() + ", so there is nothing left to withdraw.");
		}
		if (Stream.of(Signer.values()).noneMatch((signer) -> by.actor().holds(this.council, signer.post()))) {
			throw refusal("Only the chief executive or the leader can withdraw the statement; ask them to do it.");
		}
		this.withdrawnBecause = Incomplete.unlessGiven(reasons, "Give your reasons for withdrawing the statement.");
		this.withdrawnBy = by.user();
		this.withdrawnAt = by.at();
		this.stage = StatementStage.WITHDRAWN;
		return new StatementWithdrawn(this.council, reference(), this.withdrawnBecause);
	}

	public Reference reference() {
		return new StatementId(this.id).reference();
	}

	public UUID id() {
		return this.id;
	}

	public String council() {
		return this.council;
	}

	public int year() {
		return this.statementYear;
	}

	/** “Leadership statement 2027”. */
	public String title() {
		return Messages.in(LeadershipStatement.class, "statement.title", this.statementYear);
	}

	public StatementStage stage() {
		return this.stage;
	}

	/** The review whose record it was drafted from. */
	public Optional<Reference> review() {
		return Optional.ofNullable(this.review).map(Reference::parse);
	}

	/** The meeting that receives it. */
	public Optional<Reference> meeting() {
		return Optional.ofNullable(this.meeting).map(Reference::parse);
	}

	/** Why it was withdrawn, if it was. */
	public Optional<String> withdrawnBecause() {
		return Optional.ofNullable(this.withdrawnBecause);
	}

	/** The user id of who withdrew it. */
	Optional<String> withdrawnBy() {
		return Optional.ofNullable(this.withdrawnBy);
	}

	Optional<Instant> withdrawnAt() {
		return Optional.ofNullable(this.withdrawnAt);
	}

	public List<StatementSection> sections() {
		return List.copyOf(this.sections);
	}

	/** What was signed, in the order of the signatures. */
	public List<SignedPart> parts() {
		return List.copyOf(this.parts);
	}

	/** Whether one of the two differs. */
	public boolean dissented() {
		return this.parts.stream().flatMap((part) -> Stream.ofNullable(part.dissent())).findAny().isPresent();
	}

	private void unlessAt(StatementStage wanted) {
		if (this.stage != wanted) {
			throw refusal("This statement is " + this.stage.words()
					+ ", so this cannot be done now; open its page to see what comes next.");
		}
	}

	private void unlessHolds(By by, String post, String words) {
		if (!by.actor().holds(this.council, post)) {
			throw refusal("This is for the " + words + " of the council; leave it to them.");
		}
	}

	private StatementRefused refusal(String sentence) {
		return new StatementRefused(sentence, reference());
	}

}
