package org.assay.cabinet;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.council.Governance;
import org.assay.shared.Incomplete;

/**
 * How a report may lawfully be decided, as democratic services assessed it.
 *
 * @param keyReasons why it is a key decision or is none
 * @param paragraphs of Schedule 12A that make a part of it exempt, as the names of
 * {@link ExemptParagraph}, separated by commas
 * @param publicInterest how the public interest was weighed
 */
@Embeddable
public record RouteAssessed(@Enumerated(EnumType.STRING) Governance governance, boolean keyDecision, String keyReasons,
		String paragraphs, boolean keepingOutweighs, String publicInterest,
		@Enumerated(EnumType.STRING) Urgency urgency) {

	/**
	 * What the answers come to by law alone.
	 * @param significantMoney whether spending or saving is significant, having regard to
	 * the budget of the service
	 * @param severalWards whether communities in two or more wards or divisions are
	 * significantly affected
	 */
	static RouteAssessed of(Governance governance, boolean significantMoney, boolean severalWards, String keyReasons,
			Exemption exemption) {
		// SI 2012/2089 reg 8: either is enough, and only an executive takes key
		// decisions.
		return new RouteAssessed(governance, governance.hasExecutive() && (significantMoney || severalWards),
				Incomplete.unlessGiven(keyReasons, "Say why this is a key decision, or why it is none."),
				exemption.paragraphs().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
				exemption.keepingOutweighs(), exemption.publicInterest(), Urgency.NONE);
	}

	/** The same under the council's own rules, at an urgency. */
	RouteAssessed settled(LocalRules rules, Urgency chosen) {
		return new RouteAssessed(this.governance, this.keyDecision || (rules.key() && this.governance.hasExecutive()),
				this.keyReasons, this.paragraphs, this.keepingOutweighs && !rules.open(), this.publicInterest, chosen);
	}

	/** Whether some of it is exempt, and by which paragraphs. */
	public Exemption exemption() {
		Set<ExemptParagraph> named = Arrays.stream(this.paragraphs.split(","))
			.filter((name) -> !name.isEmpty())
			.map(ExemptParagraph::valueOf)
			.collect(Collectors.toSet());
		return new Exemption(named, this.keepingOutweighs, this.publicInterest);
	}

	public Route route() {
		return new Route(this.governance, this.keyDecision, this.keepingOutweighs, this.urgency);
	}

}
