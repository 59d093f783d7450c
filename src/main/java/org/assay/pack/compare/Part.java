package org.assay.pack.compare;

import java.util.Map;

/**
 * One part of a file: a step, a flow, a rule, a question.
 *
 * @param name what it is, and its name if it has one
 * @param facts all that makes it what it is, each by the words for it
 * @param said the same facts as people read them, with names in the place of ids
 * @param place where it stands in the picture or in the order of the form
 */
record Part(String name, Map<String, String> facts, Map<String, String> said, String place) {
}
