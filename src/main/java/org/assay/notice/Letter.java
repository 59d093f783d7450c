package org.assay.notice;

import java.util.UUID;

/**
 * An email as it goes out.
 *
 * @param id the same at every attempt
 * @param sender the name it comes from
 * @param to the address it goes to
 */
record Letter(UUID id, String sender, String to, String subject, String text, String html) {
}
