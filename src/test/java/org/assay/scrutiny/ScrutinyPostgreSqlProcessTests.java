package org.assay.scrutiny;

import org.assay.review.RecommendationAnswer;
import org.assay.support.OnPostgreSql;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The way a scrutiny review goes where all is well, on the database of production. */
@OnPostgreSql
@WholeAssay
class ScrutinyPostgreSqlProcessTests {

	@Autowired
	ScrutinyStory story;

	@Test
	@Tag("D11")
	void goesFromItsRequestToAPublishedResponse() {
		this.story.begins("chair");

		this.story.takesUp(this.story.review()).hears().recommends().responds().publishes();

		assertThat(this.story.sheet().line().state()).isEqualTo("being monitored until what was accepted is done");
		assertThat(this.story.sheet().recommendations()).extracting(ScrutinyRecommendation::response)
			.containsExactly(RecommendationAnswer.Response.ACCEPTED, RecommendationAnswer.Response.REJECTED);
	}

}
