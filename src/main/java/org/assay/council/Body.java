package org.assay.council;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import org.assay.shared.Messages;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A body that meets: a cabinet, a committee, a partnership, a board; and who is on it.
 */
@Entity
public class Body {

	@Id
	private UUID id;

	private String council;

	private String name;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private boolean historic;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "body_member", joinColumns = @JoinColumn(name = "body"))
	@MapKeyColumn(name = "person")
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Map<String, Role> members = new TreeMap<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Body() {
	}

	public Body(DescribeBody command) {
		this.id = UUID.randomUUID();
		this.council = command.council();
		describe(command);
	}

	final BodyDescribed describe(DescribeBody command) {
		this.name = command.name();
		this.kind = command.kind();
		this.historic = command.historic();
		return new BodyDescribed(this.council, this.id.toString(), this.name, this.kind, this.historic);
	}

	/** Seats the person in the role, instead of another role they may have had. */
	MemberSeated seat(Person person, Role role) {
		if (this.historic) {
			throw new SeatRefused("“" + this.name + "” no longer meets: take that mark off it first.", reference());
		}
		this.members.put(person.id(), role);
		return new MemberSeated(this.council, this.id.toString(), person.id(), role);
	}

	MemberUnseated unseat(String user) {
		if (this.members.remove(user) == null) {
			throw new SeatRefused("This person is not on “" + this.name + "”: open the page again.", reference());
		}
		return new MemberUnseated(this.council, this.id.toString(), user);
	}

	/** Whether the person takes part in the body's decisions. */
	public boolean canVote(String user) {
		return !this.historic && roleOf(user).filter(Role::votes).isPresent();
	}

	/**
	 * Lets those pass who take part in the body's decisions.
	 * @throws VoteRefused for observers and for those who are not on the body
	 */
	public void refuseUnlessVoting(Person person) {
		if (!canVote(person.id())) {
			throw new VoteRefused(this, person);
		}
	}

	public Optional<Role> roleOf(String user) {
		return Optional.ofNullable(this.members.get(user));
	}

	public UUID id() {
		return this.id;
	}

	public String council() {
		return this.council;
	}

	public String name() {
		return this.name;
	}

	public Kind kind() {
		return this.kind;
	}

	/** Whether the body no longer meets and is kept for old records only. */
	public boolean historic() {
		return this.historic;
	}

	/** Roles by user id. */
	public Map<String, Role> members() {
		return Map.copyOf(this.members);
	}

	public Reference reference() {
		return reference(this.id);
	}

	static Reference reference(UUID id) {
		return new Reference("body", id.toString());
	}

	/** What a body is to the council. */
	public enum Kind {

		/** Cabinet, or the policy committee of a council without an executive. */
		EXECUTIVE,

		/** Overview and scrutiny. */
		SCRUTINY,

		/** Audit and governance. */
		AUDIT,

		/** The safeguarding partnership, once the safeguarding children board. */
		SAFEGUARDING_PARTNERSHIP,

		/** Health and Social Care Act 2012 section 194. */
		HEALTH_AND_WELLBEING_BOARD,

		/** Founded on another duty to work together. */
		STATUTORY_PARTNERSHIP,

		/** Of the council's own making. */
		INTERNAL_BOARD;

		public String title() {
			return Messages.of(this);
		}

	}

	/** How a person belongs to a body. */
	public enum Role {

		CHAIR,

		MEMBER,

		/**
		 * Attends, gets every report, discusses and questions, and takes no part in
		 * decisions (R26): the lead member at the safeguarding partnership.
		 */
		OBSERVER;

		public String title() {
			return Messages.of(this);
		}

		public boolean votes() {
			return this != OBSERVER;
		}

	}

}
