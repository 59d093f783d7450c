package org.assay.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Finds the machine's Chromium, starts it once, and hands it to the tests. */
class Chromium implements ExecutionCondition, ParameterResolver {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	// The flags keep Chromium from asking its maker's servers, which a test machine may
	// not reach; as root it starts only without its sandbox.
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final AtomicBoolean announced = new AtomicBoolean();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (executable().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is installed.");
		}
		String reason = "Browser tests are skipped: no Chromium or Chrome on the PATH or in ASSAY_CHROMIUM.";
		if (!announced.getAndSet(true)) {
			System.out.println(reason);
		}
		return ConditionEvaluationResult.disabled(reason);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(Chromium.class))
			.getOrComputeIfAbsent(Running.class, (key) -> Running.start(), Running.class).browser;
	}

	private static Optional<Path> executable() {
		Stream<Path> named = Optional.ofNullable(System.getenv("ASSAY_CHROMIUM")).map(Path::of).stream();
		Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)));
		return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
	}

	private record Running(Playwright playwright, Browser browser) implements CloseableResource {

		private static final int PATIENCE = 30_000; // milliseconds, for a machine with
													// other work

		static Running start() {
			PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
			var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
			Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
			Browser browser = playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(executable().orElseThrow()).setArgs(FLAGS));
			return new Running(playwright, browser);
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
