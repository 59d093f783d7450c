package org.assay;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Takes {@code assay.home} from where Assay is started, however it is written: H2 alone
 * would refuse {@code try} and want {@code ./try}.
 */
class HomeFolder implements EnvironmentPostProcessor {

	private static final String HOME = "assay.home";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		String home = environment.getProperty(HOME);
		if (home != null) {
			environment.getPropertySources()
				.addFirst(new MapPropertySource(HOME, Map.of(HOME, Path.of(home).toAbsolutePath().toString())));
		}
	}

}
