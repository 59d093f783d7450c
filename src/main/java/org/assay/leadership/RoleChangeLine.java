package org.assay.leadership;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.assay.council.Posts;

/**
 * One change in a list.
 *
 * @param state where it stands, completing “The change is …”
 */
public record RoleChangeLine(UUID id, String council, String title, String proposal, String state, boolean open,
		LocalDate proposedOn) {

	static RoleChangeLine of(RoleChange change) {
		return new RoleChangeLine(change.id(), change.council(), title(change), change.proposal(),
				change.stage().words(), change.stage().open(), change.proposedOn());
	}

	static String title(RoleChange change) {
		return Posts.named(change.post()).title() + ": " + change.kind().words().toLowerCase(Locale.UK);
	}

}
