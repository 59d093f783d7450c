package org.assay.action;

import java.util.EnumSet;
import java.util.Set;

import org.assay.shared.Messages;

/** Where an action stands. The words complete “The action is …”. */
public enum Stage {

	/** Opened; the assurance lead or the director names owner, date and measure next. */
	OPENED,

	/** The owner works on it. */
	UNDER_WAY,

	/** The owner asked for more time; the director decides next. */
	EXTENSION_ASKED,

	/** Its date passed too long ago; the director decides next. */
	INTERVENTION,

	/** The owner reported it done; somebody else checks its effect next. */
	REPORTED_DONE,

	CLOSED,

	WITHDRAWN;

	public String words() {
		return Messages.of(this);
	}

	/**
	 * Whether the action still has steps ahead of it; {@link Actions#findOpen} and its
	 * index write it out.
	 */
	public boolean open() {
		return this != CLOSED && this != WITHDRAWN;
	}

	static Set<Stage> openOnes() {
		return EnumSet.of(OPENED, UNDER_WAY, EXTENSION_ASKED, INTERVENTION, REPORTED_DONE);
	}

	/** Those in which a date can pass. */
	static Set<Stage> withDate() {
		return EnumSet.of(UNDER_WAY, EXTENSION_ASKED, INTERVENTION);
	}

	/** The stages an action may move to from this one. */
	public Set<Stage> next() {
		Set<Stage> next = switch (this) {
			case OPENED, EXTENSION_ASKED, INTERVENTION -> EnumSet.of(UNDER_WAY);
			case UNDER_WAY -> EnumSet.of(UNDER_WAY, EXTENSION_ASKED, INTERVENTION, REPORTED_DONE);
			case REPORTED_DONE -> EnumSet.of(UNDER_WAY, CLOSED);
			case CLOSED, WITHDRAWN -> EnumSet.noneOf(Stage.class);
		};
		if (open()) {
			next.add(WITHDRAWN);
		}
		return next;
	}

}
