package org.assay.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.assay.cabinet.CabinetSearch;
import org.assay.council.Councils;
import org.assay.evidence.CaseEvidence;
import org.assay.register.Duty;
import org.assay.register.Edition;
import org.assay.register.Register;
import org.assay.review.ReviewSearch;
import org.assay.shared.Beginning;
import org.assay.shared.ListPart;
import org.assay.shared.Messages;
import org.assay.shared.Reference;
import org.assay.shared.SearchWords;
import org.assay.shared.SignedIn;
import org.assay.workflow.CaseAddresses;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for words in everything that the signed-in person may read. */
@Component
@Transactional(readOnly = true)
class Search {

	private static final int FIRST = 5;

	private static final int MORE = 20;

	private static final int EXCERPT = 200;

	private final ReviewSearch reviews;

	private final CabinetSearch cabinet;

	private final CaseEvidence evidence;

	private final Register register;

	private final CaseAddresses addresses;

	private final Councils councils;

	private final SignedIn signedIn;

	private final SearchPlans plans;

	Search(ReviewSearch reviews, CabinetSearch cabinet, CaseEvidence evidence, Register register,
			CaseAddresses addresses, Councils councils, SignedIn signedIn, SearchPlans plans) {
		this.reviews = reviews;
		this.cabinet = cabinet;
		this.evidence = evidence;
		this.register = register;
		this.addresses = addresses;
		this.councils = councils;
		this.signedIn = signedIn;
		this.plans = plans;
	}

	/** The first of everything that was found. */
	List<Found> all(SearchWords words) {
		this.plans.planAnew();
		List<Found> found = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			found.add(found(kind, words, PageRequest.of(0, FIRST)));
		}
		return found;
	}

	/** A page of one kind of thing. */
	Found of(Kind kind, SearchWords words, int page) {
		this.plans.planAnew();
		return found(kind, words, PageRequest.of(ListPart.page(page), MORE));
	}

	private Found found(Kind kind, SearchWords words, Pageable page) {
		Slice<Hit> hits = switch (kind) {
			case REVIEWS -> this.reviews.reviews(words, page)
				.map((one) -> new Hit(one.title(), one.council(),
						Messages.in(Search.class, "standing.review", one.stage()), "/reviews/" + one.id()));
			case DUTIES -> duties(words, page);
			case ANSWERS -> this.reviews.answers(words, page)
				.map((one) -> new Hit(one.duty() + " " + this.register.edition(one.edition()).duty(one.duty()).title(),
						one.council(), excerpt(one.howDischarged()),
						"/reviews/" + one.review() + "/duties#" + one.duty()));
			case EVIDENCE -> this.evidence.matching(seen(), words, page)
				.map((one) -> new Hit(one.exhibit().name(), one.council(), excerpt(one.description()),
						page(one.subject())));
			case REPORTS -> this.cabinet.reports(words, page)
				.map((one) -> new Hit(one.title(), one.council(),
						Messages.in(Search.class, "standing.report", one.stage()), "/reports/" + one.id()));
			case DECISIONS -> this.cabinet.decisions(words, page)
				.map((one) -> new Hit(one.number() + " " + one.title(), one.council(), one.outcome(),
						"/decisions/" + one.id()));
		};
		return new Found(kind, hits.getContent(), hits.getNumber(), hits.hasNext());
	}

	/** Those of the newest edition: the register is in memory, so all are looked at. */
	private Slice<Hit> duties(SearchWords words, Pageable page) {
		Edition edition = this.register.current();
		List<Hit> all = edition.duties()
			.stream()
			.filter((duty) -> words.isIn(duty.key() + " " + duty.title()) || words.isIn(duty.wording()))
			.sorted(Comparator.comparing(Duty::key))
			.map((duty) -> new Hit(duty.key() + " " + duty.title(), null, excerpt(duty.wording()),
					"/register/" + edition.key() + "#" + duty.key()))
			.toList();
		int from = (int) Math.min(page.getOffset(), all.size());
		int to = Math.min(from + page.getPageSize(), all.size());
		return new SliceImpl<>(all.subList(from, to), page, to < all.size());
	}

	/** The page of the case; that of a review which shows its evidence. */
	private @Nullable String page(Reference subject) {
		return this.addresses.of(subject)
			.map((page) -> subject.kind().equals("review") ? page + "/outcome" : page)
			.orElse(null);
	}

	private static String excerpt(String text) {
		return Beginning.of(text.replaceAll("\\s+", " "), EXCERPT);
	}

	private String[] seen() {
		return this.councils.keysSeenBy(this.signedIn.actor());
	}

	/** What can be looked for. */
	enum Kind {

		REVIEWS, DUTIES, ANSWERS, EVIDENCE, REPORTS, DECISIONS;

		public String words() {
			return Messages.of(this);
		}

	}

	/**
	 * What was found of one kind.
	 *
	 * @param page the number of the page, from 0
	 */
	record Found(Kind kind, List<Hit> hits, int page, boolean more) {
	}

	/**
	 * One thing that was found.
	 *
	 * @param council the council's key; null if it belongs to none
	 * @param page the address of the page that shows it; null if there is none
	 */
	record Hit(String title, @Nullable String council, String about, @Nullable String page) {
	}

}
