package org.assay.security;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says of all its operations. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

	private static final String PROBLEM = "Problem";

	@Bean
	OpenAPI api(ObjectProvider<BuildProperties> build) {
		BuildProperties known = build.getIfAvailable();
		return new OpenAPI()
			.info(new Info().title("Assay")
				.version((known != null) ? known.getVersion() : "development")
				.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"))
				.description("What Assay's pages show, for programs. Everything is limited to the councils that the"
						+ " signed-in account works for; what lies outside is answered like what does not exist."
						+ " Lists come in parts (page from 0, size up to 200); the header Link leads to the others."))
			.components(new Components().addSecuritySchemes("session",
					new SecurityScheme().type(SecurityScheme.Type.APIKEY)
						.in(SecurityScheme.In.COOKIE)
						.name("JSESSIONID")
						.description("The session that signing in on the page /sign-in begins.")))
			.addSecurityItem(new SecurityRequirement().addList("session"));
	}

	/** Refusals look alike everywhere; see {@link RejectionAdvice}. */
	@Bean
	OpenApiCustomizer problems() {
		ApiResponse refused = new ApiResponse()
			.description("Not signed in (401), not allowed (403), not there for this account (404), not"
					+ " understood (400), overtaken by somebody else (409), or refused by a rule in one sentence (422).")
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
		return (api) -> {
			api.getComponents().addSchemas(PROBLEM, problem());
			api.getPaths()
				.values()
				.stream()
				.flatMap((path) -> path.readOperations().stream())
				.forEach((operation) -> operation.getResponses().addApiResponse("4XX", refused));
		};
	}

	private static Schema<?> problem() {
		return new ObjectSchema().description("Why a request was refused: RFC 9457.")
			.addProperty("type", new StringSchema())
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema().description("The sentence for the person who asked."))
			.addProperty("reason", new StringSchema().description("The code of the refusal, such as evidence-missing."))
			.addProperty("subject", new StringSchema().description("What it is about, such as review:5b1f…"));
	}

}
