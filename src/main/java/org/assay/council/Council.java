package org.assay.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A council with children's services. Its key names its tenant in the engine. */
@Entity
public class Council {

	@Id
	@Column(name = "council")
	private String key;

	private String name;

	@Enumerated(EnumType.STRING)
	private Governance governance;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Council() {
	}

	public Council(FoundCouncil command) {
		this.key = command.key();
		this.name = command.name();
		this.governance = command.governance();
	}

	CouncilDescribed describe(DescribeCouncil command) {
		this.name = command.name();
		this.governance = command.governance();
		return new CouncilDescribed(this.key, this.name, this.governance);
	}

	/** Kebab-case, unchanging, such as {@code exampleshire}. */
	public String key() {
		return this.key;
	}

	public String name() {
		return this.name;
	}

	public Governance governance() {
		return this.governance;
	}

	public Reference reference() {
		return reference(this.key);
	}

	public static Reference reference(String council) {
		return new Reference("council", council);
	}

}
