package org.assay.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assay.council.Posts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GuidesTests {

	private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask [^>]*>");

	private final Guides guides;

	GuidesTests() throws IOException {
		this.guides = new Guides();
	}

	@Test
	void everyPostHasAGuideAndEveryGuideIsForPostsThatThereAre() {
		List<String> posts = Posts.all().stream().map(Posts.Post::key).toList();

		assertThat(posts).allSatisfy((post) -> assertThat(this.guides.find(post)).as(post).isPresent());
		assertThat(this.guides.ofPosts()).allSatisfy((guide) -> assertThat(posts).containsAll(guide.posts()));
	}

	@Test
	void everyStepOfTheDiagramsIsToldToAPostThatMayDoIt() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("processes"))) {
			List<String> tasks = files.filter((file) -> file.toString().endsWith(".bpmn"))
				.flatMap(GuidesTests::userTasks)
				.toList();

			assertThat(tasks).hasSizeGreaterThan(50).allSatisfy((task) -> {
				String step = attribute("name", task);
				assertThat(Arrays.stream(attribute("camunda:candidateGroups", task).split(",", -1))
					.flatMap((post) -> this.guides.find(post.strip()).stream())
					.map(Guide::html)).as("Guides in src/docs/guide that tell of the step “" + step + "”")
					.anyMatch((html) -> html.contains(step));
			});
		}
	}

	@Test
	void showsMarkupAsTextAndLeadsNowhereButToPages() {
		Guide guide = new GuideReader().read("any",
				"---\nposts: dcs, lmcs\n---\n# Title\n\n<script>alert(1)</script>\n\n[away](javascript:alert(1))\n");

		assertThat(guide.posts()).containsExactly("dcs", "lmcs");
		assertThat(guide.html()).contains("&lt;script&gt;")
			.doesNotContain("javascript:alert")
			.doesNotContain("<script");
	}

	@Test
	void aPageOfTheMenuLeadsToItsOwnSection() {
		assertThat(this.guides.find(Guides.PAGES).orElseThrow().anchors()).contains("start", "reviews", "reports",
				"meetings", "decisions", "scrutiny", "peer-challenges", "actions", "leadership", "register", "ledger");
	}

	private static Stream<String> userTasks(Path file) {
		try {
			return USER_TASK.matcher(Files.readString(file)).results().map(MatchResult::group).toList().stream();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static String attribute(String name, String element) {
		Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
		return value.find() ? value.group(1) : "";
	}

}
