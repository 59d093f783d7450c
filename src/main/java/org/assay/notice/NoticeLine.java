package org.assay.notice;

import java.time.Instant;

/** A notice as its person sees it. */
record NoticeLine(String council, String kind, String headline, String place, Instant toldAt, String delivery) {

	static NoticeLine of(Notice notice) {
		return new NoticeLine(notice.council(), notice.kind().words(), notice.headline(), notice.place(),
				notice.toldAt(), notice.delivery().words());
	}

}
