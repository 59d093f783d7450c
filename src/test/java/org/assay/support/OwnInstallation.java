package org.assay.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.FileSystemUtils;

/**
 * Gives every Spring test context a database and an {@code assay.home} of its own; tests
 * with the same configuration share one context and so one installation. Applied to all
 * Spring tests through {@code spring.factories}. A test's own properties win.
 */
public final class OwnInstallation implements ContextCustomizerFactory {

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configuration) {
		return new Customizer(TestContextAnnotationUtils.hasAnnotation(testClass, OnPostgreSql.class));
	}

	/** A record, because equal customizers let contexts be shared. */
	private record Customizer(boolean postgreSql) implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration test) {
			Path home = newHome();
			Map<String, Object> properties = new HashMap<>();
			properties.put("assay.home", home.toString());
			// Tests put many packs live in one JVM, and the engine remembers a thousand
			// diagrams.
			properties.put("camunda.bpm.generic-properties.properties.cacheCapacity", 60);
			properties.putAll(this.postgreSql ? onPostgreSql() : onH2());
			addBehindInlinedProperties(context.getEnvironment().getPropertySources(),
					new MapPropertySource("own installation", properties));
		}

		private static Map<String, String> onH2() {
			return Map.of("spring.datasource.url",
					"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
		}

		private static Map<String, String> onPostgreSql() {
			return Map.of("spring.datasource.url", PostgreSql.newDatabase(), "spring.datasource.username", "postgres",
					"spring.datasource.hikari.minimum-idle", "1");
		}

		private static void addBehindInlinedProperties(MutablePropertySources sources, MapPropertySource ours) {
			String inlined = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;
			if (sources.contains(inlined)) {
				sources.addAfter(inlined, ours);
			}
			else {
				sources.addFirst(ours);
			}
		}

		private static Path newHome() {
			try {
				Path home = Files.createTempDirectory("assay-home-");
				Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
				return home;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void delete(Path home) {
			try {
				FileSystemUtils.deleteRecursively(home);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
