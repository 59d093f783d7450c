package org.assay.council;

import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Gives each council its local policy. */
@Component
public class LocalPolicies {

	private final LocalSettings settings;

	LocalPolicies(LocalSettings settings) {
		this.settings = settings;
	}

	public LocalPolicy of(String council) {
		return new LocalPolicy(this.settings.findAllByKeyCouncil(council)
			.stream()
			.collect(Collectors.toMap(LocalSetting::setting, LocalSetting::chosen)));
	}

	/** What each council, by its key, decided about one thing. */
	ToIntFunction<String> of(Setting setting) {
		Map<String, Integer> chosen = this.settings.findAllByKeySetting(setting)
			.stream()
			.collect(Collectors.toMap(LocalSetting::council, LocalSetting::chosen));
		return (council) -> chosen.getOrDefault(council, setting.usual());
	}

}
