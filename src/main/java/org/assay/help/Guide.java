package org.assay.help;

import java.util.List;

/**
 * What a post is asked for in the year, where it is found, and what may not be done.
 *
 * @param key the name of its file and its address below {@code /help}
 * @param posts the keys of the posts it is for
 * @param html the text, safe to show
 * @param anchors the sections that can be linked to
 */
record Guide(String key, String title, List<String> posts, String html, List<String> anchors) {
}
