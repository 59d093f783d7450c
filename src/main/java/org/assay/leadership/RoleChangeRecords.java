package org.assay.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.Holdings;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.council.PublicCouncils;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads changes of the two posts for those who may see their council, and the public. */
@Component
@Transactional(readOnly = true)
public class RoleChangeRecords {

	private static final Limit NEWEST = Limit.of(200);

	private final RoleChanges changes;

	private final People people;

	private final Councils councils;

	private final PublicCouncils publicCouncils;

	private final Holdings holdings;

	private final SignedIn signedIn;

	private final Clock clock;

	RoleChangeRecords(RoleChanges changes, People people, Councils councils, PublicCouncils publicCouncils,
			Holdings holdings, SignedIn signedIn, Clock clock) {
		this.changes = changes;
		this.people = people;
		this.councils = councils;
		this.publicCouncils = publicCouncils;
		this.holdings = holdings;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** The newest changes of the councils that the signed-in person works for. */
	public List<RoleChangeLine> list() {
		List<String> seen = this.councils.seenBy(this.signedIn.actor()).stream().map(Council::key).toList();
		return this.changes.findByCouncilInOrderByProposedOnDescIdAsc(seen, NEWEST)
			.stream()
			.map(RoleChangeLine::of)
			.toList();
	}

	/** Who answers to whom today in the councils that the signed-in person works for. */
	public List<LineOfAccountability> lines() {
		return this.councils.seenBy(this.signedIn.actor()).stream().map(this::line).toList();
	}

	/**
	 * One change.
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public RoleChangeSheet sheet(UUID id) {
		RoleChange change = this.changes.get(this.signedIn.actor(), new RoleChangeId(id).reference());
		return new RoleChangeSheet(RoleChangeLine.of(change),
				change.setOut().map((given) -> name(given.holder())).orElse(null),
				change.setOut().map((given) -> change.since()).orElse(null), change.setOut().orElse(null),
				change.review().orElse(null), change.publishedOn().orElse(null), change.address().orElse(null),
				change.shortfalls(),
				change.words()
					.stream()
					.map((one) -> new RoleChangeSheet.WordLine(one.about(), one.words(), name(one.saidBy()),
							one.saidAt()))
					.toList());
	}

	/** What councils have told the public, for anybody. */
	public List<PublishedLeadership> published() {
		Map<String, List<RoleChange>> byCouncil = this.changes
			.findByStageOrderByPublishedOnDescIdAsc(RoleChangeStage.PUBLISHED, NEWEST)
			.stream()
			.collect(Collectors.groupingBy(RoleChange::council));
		return this.publicCouncils.all()
			.stream()
			.filter((council) -> byCouncil.containsKey(council.key()))
			.map((council) -> new PublishedLeadership(line(council),
					byCouncil.getOrDefault(council.key(), List.of())
						.stream()
						.map((change) -> new PublishedLeadership.Change(RoleChangeLine.title(change),
								name(change.given().holder()), change.since(), change.given().accountability(),
								change.address().orElse("")))
						.toList()))
			.toList();
	}

	private LineOfAccountability line(Council council) {
		return LineOfAccountability.of(council, this.holdings.of(council.key()), LocalDate.now(this.clock));
	}

	private String name(String user) {
		return this.people.findById(user).map(Person::name).orElse(user);
	}

}
