package org.assay.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.assay.shared.Messages;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in and hold posts, in one council or in several. The user id
 * never changes and is never given to anybody else, because the ledger names people by
 * it.
 */
@Entity
public class Person {

	@Id
	@Column(name = "user_id")
	private String id;

	private String council;

	private String name;

	private String email;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private boolean closed;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Person() {
	}

	public Person(RegisterPerson command) {
		this.id = command.user();
		this.council = command.council();
		this.name = command.name();
		this.email = command.email();
		this.kind = command.kind();
	}

	PersonDescribed describe(DescribePerson command) {
		this.name = command.name();
		this.email = command.email();
		return new PersonDescribed(this.council, this.id);
	}

	AccountClosed close() {
		if (this.closed) {
			throw new AccountRefused("The account of " + this.name + " is closed already.", this.id);
		}
		this.closed = true;
		return new AccountClosed(this.council, this.id);
	}

	AccountReopened reopen() {
		this.closed = false;
		return new AccountReopened(this.council, this.id);
	}

	/** The user id. */
	public String id() {
		return this.id;
	}

	/** The council that registered the person. */
	public String council() {
		return this.council;
	}

	public String name() {
		return this.name;
	}

	public String email() {
		return this.email;
	}

	public Kind kind() {
		return this.kind;
	}

	/** Whether the person's sign-in was taken away. */
	public boolean closed() {
		return this.closed;
	}

	public Reference reference() {
		return reference(this.id);
	}

	static Reference reference(String user) {
		return new Reference("person", user);
	}

	/** What a person is to the council; nobody is both. */
	public enum Kind {

		/**
		 * Employed or engaged: staff, independent assessors, peers from other councils.
		 */
		OFFICER,

		/** Elected. */
		MEMBER;

		public String title() {
			return Messages.of(this);
		}

		String phrase() {
			return Messages.of(this, "phrase");
		}

	}

}
