package org.assay.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assay.shared.Reference;

import org.springframework.stereotype.Component;

/** Where people read about a case of whatever kind. */
@Component
public class CaseAddresses {

	private final Map<String, CaseAddress> byKind;

	CaseAddresses(List<CaseAddress> addresses) {
		this.byKind = addresses.stream().collect(Collectors.toUnmodifiableMap(CaseAddress::kind, Function.identity()));
	}

	/** The address, or nothing where a council's own process has no page. */
	public Optional<String> of(Reference subject) {
		return Optional.ofNullable(this.byKind.get(subject.kind())).map((address) -> address.of(subject));
	}

}
