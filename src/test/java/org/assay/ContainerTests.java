package org.assay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at what builds and runs the containers, as no engine is there to do so. */
class ContainerTests {

	private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");

	private final JsonNode compose;

	ContainerTests() throws IOException {
		this.compose = new YAMLMapper().readTree(Files.readString(Path.of("docker-compose.yml")));
	}

	@Test
	void waitsForAHealthyDatabaseOfTheTestedVersion() {
		JsonNode database = service("database");

		assertThat(database.path("image").asText()).isEqualTo("postgres:17");
		assertThat(database.path("healthcheck").path("test").toString()).contains("pg_isready");
		assertThat(service("assay").at("/depends_on/database/condition").asText()).isEqualTo("service_healthy");
	}

	@Test
	void buildsAssayFromThisCheckout() {
		JsonNode build = service("assay").path("build");

		assertThat(Path.of(build.path("context").asText(), build.path("dockerfile").asText())).isRegularFile()
			.hasSameTextualContentAs(DOCKERFILE);
	}

	@Test
	void keepsEverySecretInAFileAndNoneInTheEnvironment() {
		assertThat(this.compose.path("secrets")).hasSize(2).allSatisfy((secret) -> {
			assertThat(secret.path("file").asText()).startsWith("data/");
			assertThat(secret).hasSize(1);
		});
		for (JsonNode service : this.compose.path("services")) {
			service.path("environment").properties().forEach((setting) -> {
				if (setting.getKey().contains("PASSWORD")) {
					assertThat(setting.getValue().asText()).startsWith("/run/secrets/");
				}
			});
			assertThat(service.path("secrets")).isNotEmpty().allSatisfy((used) -> {
				String source = used.path("source").asText(used.asText());
				assertThat(this.compose.path("secrets").has(source)).as(source).isTrue();
			});
		}
	}

	@Test
	void keepsDataInNamedVolumesAndComesBackAfterARestart() {
		for (String name : List.of("database", "assay")) {
			assertThat(service(name).path("restart").asText()).as(name).isEqualTo("unless-stopped");
			String volume = service(name).path("volumes").path(0).asText();
			assertThat(this.compose.path("volumes").has(volume.split(":", 2)[0])).as(volume).isTrue();
		}
	}

	@Test
	void opensAssayToThisMachineOnly() {
		assertThat(service("assay").path("ports")).hasSize(1)
			.allSatisfy((port) -> assertThat(port.asText()).startsWith("127.0.0.1:"));
		assertThat(service("database").has("ports")).isFalse();
	}

	@Test
	void runsAssayWithoutRightsAndWatchesItsHealth() throws IOException {
		List<String> lines = Files.readAllLines(DOCKERFILE);

		assertThat(lines.subList(lines.indexOf("USER assay"), lines.size()))
			.contains("ENTRYPOINT [\"java\", \"-jar\", \"/opt/assay/assay.jar\"]");
		assertThat(lines).anyMatch((line) -> line.startsWith("HEALTHCHECK"))
			.anyMatch((line) -> line.contains("/actuator/health"));
		assertThat(service("assay").path("healthcheck").path("test").toString()).contains("/actuator/health");
	}

	@Test
	void letsTheBuildSeeWhatItCopies() throws IOException {
		List<String> sources = Files.readAllLines(DOCKERFILE)
			.stream()
			.filter((line) -> line.startsWith("COPY ") && !line.startsWith("COPY --from"))
			.map((line) -> line.split(" ", -1)[1])
			.toList();
		List<String> ignored = Files.readAllLines(Path.of(".dockerignore"));

		assertThat(sources).isNotEmpty().allSatisfy((source) -> assertThat(ignored).contains("!" + source));
	}

	private JsonNode service(String name) {
		return this.compose.path("services").path(name);
	}

}
