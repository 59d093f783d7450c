package org.assay.cabinet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The decisions of all councils. */
interface DecisionRecords extends Repository<DecisionRecord, UUID> {

	DecisionRecord save(DecisionRecord decision);

	Optional<DecisionRecord> findById(UUID id);

	List<DecisionRecord> findAllByIdIn(Collection<UUID> ids);

	/** Those of every council that are not at the stage, newest first. */
	@Query("select d from DecisionRecord d where d.stage <> :unpublished order by d.window.publishedOn desc, d.id")
	Page<DecisionRecord> findNewest(DecisionStage unpublished, Pageable page);

	/** Those of the councils that are not at the stage, newest first. */
	@Query("""
			select d from DecisionRecord d where among(d.council, :councils) and d.stage <> :unpublished
			order by d.window.publishedOn desc, d.id""")
	Page<DecisionRecord> findNewest(String[] councils, DecisionStage unpublished, Pageable page);

	Page<DecisionRecord> findByCouncilAndOpennessAndWindowPublishedOnNotNullOrderByWindowPublishedOnDescIdAsc(
			String council, Openness openness, Pageable page);

	int countByCouncilAndYearRecorded(String council, int year);

	Optional<DecisionRecord> findByCouncilAndYearRecordedAndPlaceInYear(String council, int year, int place);

	@Query("select d from DecisionRecord d where among(d.council, :councils) and d.stage = :stage")
	List<DecisionRecord> findAtStage(String[] councils, DecisionStage stage);

	/** Those at the stage that can be called in on the day or after it, soonest first. */
	List<DecisionRecord> findByCouncilInAndStageAndWindowLastCallInDayGreaterThanEqualOrderByWindowLastCallInDay(
			Collection<String> councils, DecisionStage stage, LocalDate from);

	/** Those on one record that are not at the stage, first recorded first. */
	List<DecisionRecord> findBySourceAndStageNotOrderByYearRecordedAscPlaceInYearAsc(String source,
			DecisionStage stage);

	/** Those on the records that are not at the stage, first recorded first. */
	List<DecisionRecord> findBySourceInAndStageNotOrderByYearRecordedAscPlaceInYearAsc(Collection<String> sources,
			DecisionStage stage);

	/**
	 * Published ones whose title says the words, or whose text if everybody may read it.
	 */
	@Query("""
			select d from DecisionRecord d where among(d.council, :councils) and d.stage <> :unpublished
			and d.id in (
				select t.id from DecisionRecord t where lower(t.title) like :words escape '!'
				union all
				select o.id from DecisionRecord o join o.wordings w where o.openness = :open
					and (lower(w.decision) like :words escape '!' or lower(w.reasons) like :words escape '!'))
			order by d.window.publishedOn desc, d.id""")
	Slice<DecisionRecord> findMatching(String[] councils, DecisionStage unpublished, Openness open, String words,
			Pageable page);

	/** Those that no report led to, first recorded first. */
	@Query("""
			select d from DecisionRecord d where among(d.council, :councils) and d.stage = :stage and d.source is null
			order by d.yearRecorded, d.placeInYear""")
	List<DecisionRecord> findUnreported(String[] councils, DecisionStage stage);

	/** Those of all councils that no report led to and whose day of effect has come. */
	List<DecisionRecord> findByStageAndSourceIsNullAndWindowEffectiveOnLessThanEqual(DecisionStage stage,
			LocalDate today);

	/**
	 * The decision.
	 * @throws OutOfSight if there is none or the actor does not work for its council
	 */
	default DecisionRecord get(Actor actor, Reference reference) {
		DecisionRecord decision = findById(DecisionId.of(reference).value())
			.orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(actor, decision.council(), reference);
		return decision;
	}

}
