package org.assay.leadership;

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
import org.assay.council.AppointToPost;
import org.assay.council.Appointment;
import org.assay.shared.By;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** What is on record about a change of one of the two posts. */
@MappedSuperclass
abstract class RoleChangeState {

	@Id
	UUID id;

	@Version
	@Nullable Integer version;

	String council;

	@Enumerated(EnumType.STRING)
	RoleChangeKind kind;

	String post;

	String proposal;

	LocalDate proposedOn;

	@Enumerated(EnumType.STRING)
	RoleChangeStage stage = RoleChangeStage.PROPOSED;

	@Embedded
	@Nullable SetOutRoleChange setOut;

	@Nullable String review;

	@Nullable Boolean otherAgrees;

	@Nullable LocalDate decidedOn;

	@Nullable LocalDate designatedFrom;

	@Nullable LocalDate publishedOn;

	@Nullable String address;

	@ElementCollection
	@CollectionTable(name = "role_change_shortfall", joinColumns = @JoinColumn(name = "role_change"))
	@OrderColumn(name = "place")
	List<Shortfall> shortfalls = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "role_change_word", joinColumns = @JoinColumn(name = "role_change"))
	@OrderColumn(name = "place")
	List<RoleWord> words = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected RoleChangeState() {
	}

	public Reference reference() {
		return new RoleChangeId(this.id).reference();
	}

	public UUID id() {
		return this.id;
	}

	public String council() {
		return this.council;
	}

	public RoleChangeKind kind() {
		return this.kind;
	}

	/** {@code dcs} or {@code lmcs}. */
	public String post() {
		return this.post;
	}

	public String proposal() {
		return this.proposal;
	}

	public LocalDate proposedOn() {
		return this.proposedOn;
	}

	public RoleChangeStage stage() {
		return this.stage;
	}

	/** What exactly is proposed, once that is set out. */
	public Optional<SetOutRoleChange> setOut() {
		return Optional.ofNullable(this.setOut);
	}

	/** The review that tests the event, where one has to. */
	public Optional<Reference> review() {
		return Optional.ofNullable(this.review).map(Reference::parse);
	}

	/** From when the post is held so: as designated, or before that as proposed. */
	public LocalDate since() {
		return (this.designatedFrom != null) ? this.designatedFrom : given().since();
	}

	public Optional<LocalDate> publishedOn() {
		return Optional.ofNullable(this.publishedOn);
	}

	public Optional<String> address() {
		return Optional.ofNullable(this.address);
	}

	/** Where it falls short of the guidance. */
	public List<Shortfall> shortfalls() {
		return List.copyOf(this.shortfalls);
	}

	/** What was said and done, oldest first. */
	public List<RoleWord> words() {
		return List.copyOf(this.words);
	}

	final SetOutRoleChange given() {
		if (this.setOut == null) {
			throw refusal("Nobody has set out yet what exactly changes; do that first.");
		}
		return this.setOut;
	}

	final AppointToPost appointment(SetOutRoleChange given, LocalDate from) {
		return new AppointToPost(this.council, given.holder(), this.post,
				(this.kind == RoleChangeKind.INTERIM) ? Appointment.Kind.INTERIM : Appointment.Kind.HOLDER, from,
				given.until(), given.standing());
	}

	final void unlessAt(RoleChangeStage wanted) {
		if (this.stage != wanted) {
			throw refusal("This change is " + this.stage.words()
					+ ", so this cannot be done now; open its page to see what comes next.");
		}
	}

	final void unlessHolds(By by, String sentence, String... posts) {
		if (Stream.of(posts).noneMatch((one) -> by.actor().holds(this.council, one))) {
			throw refusal(sentence);
		}
	}

	final void say(String about, String said, By by) {
		this.words.add(new RoleWord(about, said, by.user(), by.at()));
	}

	final RoleChangeRefused refusal(String sentence) {
		return new RoleChangeRefused(sentence, reference());
	}

}
