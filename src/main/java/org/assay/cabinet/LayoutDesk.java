package org.assay.cabinet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which parts a council asks for besides those that every report has. */
@Component
@Transactional
public class LayoutDesk {

	private final FurtherParts parts;

	private final SignedIn signedIn;

	private final ApplicationEventPublisher events;

	LayoutDesk(FurtherParts parts, SignedIn signedIn, ApplicationEventPublisher events) {
		this.parts = parts;
		this.signedIn = signedIn;
		this.events = events;
	}

	/** The headings of the council's further parts, in their order. */
	@Transactional(readOnly = true)
	public List<String> furtherParts(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, layoutOf(council));
		return this.parts.findByCouncilOrderByPlace(council).stream().map(FurtherPart::heading).toList();
	}

	/** The headings of each of the councils, one a line. */
	@Transactional(readOnly = true)
	Map<String, String> furtherParts(List<String> councils) {
		Map<String, List<FurtherPart>> asked = this.parts.findByCouncilInOrderByPlace(councils)
			.stream()
			.collect(Collectors.groupingBy(FurtherPart::council));
		return councils.stream()
			.collect(Collectors.toMap(Function.identity(),
					(council) -> asked.getOrDefault(council, List.of())
						.stream()
						.map(FurtherPart::heading)
						.collect(Collectors.joining("\n"))));
	}

	/**
	 * Asks for these further parts from now on; drafts that are cleared already get them
	 * when they are next changed.
	 * @param headings in their order; blank and repeated ones are left out
	 * @throws ForAnotherPost unless the signed-in person is of democratic services
	 */
	public void askFor(String council, List<String> headings) {
		Reference layout = layoutOf(council);
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, layout);
		if (!this.signedIn.actor().holds(council, "democratic-services")) {
			throw new ForAnotherPost(layout, "democratic services");
		}
		List<String> named = headings.stream().map(String::strip).filter((one) -> !one.isEmpty()).distinct().toList();
		this.parts.deleteByCouncil(council);
		this.parts.flush();
		int place = 0;
		for (String heading : named) {
			this.parts.save(new FurtherPart(UUID.randomUUID(), council, place++, heading));
		}
		this.events.publishEvent(new ReportLayoutSet(council, layout, named));
	}

	private static Reference layoutOf(String council) {
		return new Reference("report-layout", council);
	}

}
