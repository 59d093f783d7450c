package org.assay.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the API, and what programs can rely on wherever they ask. */
@WholeAssay
class ApiDocumentTests {

	private static final String DOCUMENT = "/api/v1/openapi.yaml";

	@LocalServerPort
	int port;

	@Autowired
	Townsfolk town;

	@Autowired
	List<RequestMappingHandlerMapping> mappings;

	@Test
	void theDocumentIsValidAndDescribesEveryOperationInWords() {
		String yaml = signedIn(this.town.council(), "inspector").open(DOCUMENT).body();

		SwaggerParseResult read = new OpenAPIV3Parser().readContents(yaml);

		assertThat(read.getMessages()).isEmpty();
		assertThat(operations(read.getOpenAPI()).keySet()).isEqualTo(mapped());
		assertThat(operations(read.getOpenAPI())).allSatisfy((address, operation) -> {
			assertThat(operation.getSummary()).as(address).endsWith(".");
			assertThat(operation.getResponses()).as(address).containsKey("4XX");
		});
	}

	@Test
	void nobodyReadsTheDocumentWithoutSigningIn() {
		assertThat(new Caller(this.port).ask(DOCUMENT).statusCode()).isEqualTo(401);
	}

	@Test
	void everyListStaysWithinTheCouncilsOfTheAccount() {
		String own = this.town.council();
		String elsewhere = this.town.council();
		Caller program = signedIn(own, "inspector");

		assertThat(program.ask("/api/v1/councils").body()).contains(own).doesNotContain(elsewhere);
		assertThat(program.ask("/api/v1/councils/" + elsewhere).statusCode()).isEqualTo(404);
		for (String list : List.of("actions", "decisions", "meetings", "peer-challenges", "reports", "reviews",
				"role-changes", "scrutiny", "evidence?subject=review:none")) {
			assertThat(program.ask("/api/v1/" + list).body()).as(list).doesNotContain(elsewhere);
			assertThat(program.ask("/api/v1/" + list).statusCode()).as(list).isEqualTo(200);
		}
	}

	@Test
	void leadsFromPartToPartOfAListAndSaysInASentenceWhatIsWrong() {
		String first = this.town.council();
		String user = this.town.officer(first, "inspector");
		this.town.appoint(this.town.council(), user, "inspector");
		Caller program = new Caller(this.port);
		program.signIn(user, Townsfolk.PASSWORD);

		assertThat(program.ask("/api/v1/councils?page=0&size=1").headers().firstValue("Link").orElseThrow())
			.contains("/api/v1/councils?page=1&size=1>; rel=\"next\"")
			.contains("rel=\"last\"")
			.doesNotContain("rel=\"prev\"");
		assertThat(program.ask("/api/v1/councils?page=99&size=1").headers().firstValue("Link").orElseThrow())
			.contains("rel=\"prev\"")
			.doesNotContain("rel=\"next\"");
		assertThat(program.ask("/api/v1/reviews/none").statusCode()).isEqualTo(404);
		for (String wrong : List.of("councils?page=first", "evidence")) {
			assertThat(program.ask("/api/v1/" + wrong).statusCode()).as(wrong).isEqualTo(400);
			assertThat(program.ask("/api/v1/" + wrong).body()).as(wrong).contains("could not be understood");
		}
	}

	private Caller signedIn(String council, String post) {
		Caller program = new Caller(this.port);
		program.signIn(this.town.officer(council, post), Townsfolk.PASSWORD);
		return program;
	}

	/** What the controllers answer below /api/v1, the document itself left out. */
	private Set<String> mapped() {
		return this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap((info) -> info.getMethodsCondition()
				.getMethods()
				.stream()
				.flatMap((method) -> info.getPatternValues().stream().map((path) -> method + " " + path)))
			.filter((address) -> address.contains(" /api/v1/") && !address.contains("/openapi"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, Operation> operations(OpenAPI api) {
		return api.getPaths()
			.entrySet()
			.stream()
			.flatMap((path) -> of(path.getKey(), path.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Stream<Map.Entry<String, Operation>> of(String path, PathItem item) {
		return item.readOperationsMap()
			.entrySet()
			.stream()
			.map((operation) -> Map.entry(operation.getKey() + " " + path, operation.getValue()));
	}

}
