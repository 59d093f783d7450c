package org.assay.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All guides, read once from the files beside the code. */
@Component
class Guides {

	/** The guide that has a section for each page. */
	static final String PAGES = "pages";

	private final List<Guide> guides;

	Guides() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:help/*.md");
		GuideReader reader = new GuideReader();
		this.guides = Arrays.stream(files)
			.map((file) -> reader.read(key(file), text(file)))
			.sorted(Comparator.comparing(Guide::title))
			.toList();
	}

	/** The guides of posts, by title. */
	List<Guide> ofPosts() {
		return this.guides.stream().filter((guide) -> !guide.key().equals(PAGES)).toList();
	}

	/** The guide with the key, or that of the post with the key. */
	Optional<Guide> find(String key) {
		return Stream
			.concat(this.guides.stream().filter((guide) -> guide.key().equals(key)),
					this.guides.stream().filter((guide) -> guide.posts().contains(key)))
			.findFirst();
	}

	private static String key(Resource file) {
		return Optional.ofNullable(file.getFilename()).orElse("").replace(".md", "");
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
