package org.assay.notice;

import org.jspecify.annotations.Nullable;

/**
 * Something that one person should be told, once.
 *
 * @param person the user id
 * @param post the post in which they are told; without one, any in the council
 * @param cause what makes it the same notice when it is found again
 * @param headline what it is, in one line, with nothing exempt or personal in it
 * @param place the path of the page where they see or do it
 */
record Telling(String council, String person, @Nullable String post, NoticeKind kind, String cause, String headline,
		String place) {
}
