package org.assay.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.Held;
import org.assay.council.Holdings;
import org.assay.council.People;
import org.assay.council.PublicCouncils;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads changes of the two posts for those who may see their council, and the public. */
@Component
@Transactional(readOnly = true)
public class RoleChangeRecords {

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

	/** Changes of the councils that the signed-in person works for, newest first. */
	Page<RoleChangeLine> list(Pageable page) {
		String[] seen = this.councils.keysSeenBy(this.signedIn.actor());
		return this.changes.findNewest(seen, page).map(RoleChangeLine::of);
	}

	/**
	 * All changes of the council, newest first.
	 * @throws OutOfSight if the signed-in person does not work for it
	 */
	public List<RoleChangeLine> of(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, Council.reference(council));
		return this.changes.findNewest(new String[] { council }, Pageable.unpaged())
			.map(RoleChangeLine::of)
			.getContent();
	}

	/** Who answers to whom in the council today. */
	public LineOfAccountability line(Council council) {
		LocalDate today = LocalDate.now(this.clock);
		return LineOfAccountability.of(council, this.holdings.on(today, Set.of(council.key())), today);
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

	/** What councils have told the public, for anybody, by the council's name. */
	public Page<PublishedLeadership> published(Pageable page) {
		Set<String> telling = this.changes.councilsWith(RoleChangeStage.PUBLISHED);
		List<Council> all = this.publicCouncils.all()
			.stream()
			.filter((council) -> telling.contains(council.key()))
			.toList();
		List<Council> shown = all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
		return new PageImpl<>(published(shown), page, all.size());
	}

	private List<PublishedLeadership> published(List<Council> councils) {
		LocalDate today = LocalDate.now(this.clock);
		List<String> keys = councils.stream().map(Council::key).toList();
		List<Held> held = this.holdings.on(today, keys);
		List<RoleChange> told = this.changes.findByCouncilInAndStageOrderByPublishedOnDescIdAsc(keys,
				RoleChangeStage.PUBLISHED);
		// Known to this transaction from here on, so that no change asks for its holder.
		this.people.findAllByIdIn(told.stream().map((change) -> change.given().holder()).collect(Collectors.toSet()));
		return councils.stream()
			.map((council) -> new PublishedLeadership(LineOfAccountability.of(council,
					held.stream().filter((one) -> one.appointment().council().equals(council.key())).toList(), today),
					told.stream().filter((change) -> change.council().equals(council.key())).map(this::told).toList()))
			.toList();
	}

	private PublishedLeadership.Change told(RoleChange change) {
		return new PublishedLeadership.Change(RoleChangeLine.title(change), name(change.given().holder()),
				change.since(), change.given().accountability(), change.address().orElse(""));
	}

	private String name(String user) {
		return this.people.nameOf(user);
	}

}
