package org.assay.consultation;

/**
 * A response whose sender agreed that it is published.
 *
 * @param sender the organisation, or the kind of person; never a person's name
 * @param shortened whether words were taken out that could identify somebody
 */
public record PublishedResponse(String sender, String text, boolean shortened) {

	static PublishedResponse of(Response response) {
		return new PublishedResponse(response.organisation().orElse(response.kind().words()), response.text(),
				response.shortened());
	}

}
