package org.assay.council;

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

}
