package org.assay.council;

import java.util.List;
import java.util.function.ToIntFunction;

import org.assay.shared.OutOfSight;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The councils that let anybody read, without signing in, what they published: all that
 * have not chosen otherwise in their local policy.
 */
@Component
@Transactional(readOnly = true)
public class PublicCouncils {

	private final Councils councils;

	private final LocalPolicies policies;

	PublicCouncils(Councils councils, LocalPolicies policies) {
		this.councils = councils;
		this.policies = policies;
	}

	/** By name. */
	public List<Council> all() {
		ToIntFunction<String> open = this.policies.of(Setting.PUBLIC_PAGES);
		return this.councils.findAllByOrderByName()
			.stream()
			.filter((council) -> open.applyAsInt(council.key()) == 1)
			.toList();
	}

	/**
	 * The council with the key.
	 * @throws OutOfSight if there is none, or it shows the public nothing
	 */
	public Council get(String key) {
		return this.councils.findByKey(key)
			.filter((council) -> this.policies.of(key).of(Setting.PUBLIC_PAGES) == 1)
			.orElseThrow(() -> new OutOfSight(Council.reference(key)));
	}

}
