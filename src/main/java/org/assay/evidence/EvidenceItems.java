package org.assay.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every piece of evidence. Whoever reads one asks {@link FilingPlaces} first. */
interface EvidenceItems extends Repository<EvidenceItem, UUID> {

	EvidenceItem save(EvidenceItem item);

	/** Writes now, so that a name taken meanwhile shows here and not at commit. */
	void flush();

	void delete(EvidenceItem item);

	@EntityGraph(attributePaths = "versions")
	Optional<EvidenceItem> findById(UUID id);

	@EntityGraph(attributePaths = "versions")
	Optional<EvidenceItem> findByPlaceAndName(String place, String name);

	@EntityGraph(attributePaths = "versions")
	List<EvidenceItem> findByPlaceOrderByName(String place);

	@EntityGraph(attributePaths = "versions")
	List<EvidenceItem> findBySubjectAndFrozenTrueAndClassificationNotOrderByName(String subject,
			Classification classification);

	/**
	 * Evidence of completed steps that is not exempt and whose particulars say the words.
	 */
	@Query("""
			select i from EvidenceItem i
			where among(i.council, :councils) and i.frozen and i.classification <> :hidden
			and (lower(i.name) like :words escape '!' or lower(i.description) like :words escape '!')
			order by i.name, i.id
			""")
	Slice<EvidenceItem> findMatching(String[] councils, Classification hidden, String words, Pageable page);

	/** Evidence of completed steps of the council's other cases. */
	@Query("""
			select i from EvidenceItem i
			where i.council = :council and i.subject <> :subject and i.frozen
			and (lower(i.name) like lower(concat('%', :words, '%'))
				or lower(i.description) like lower(concat('%', :words, '%')))
			order by i.name, i.id
			""")
	List<EvidenceItem> findEarlier(String council, String subject, String words, Limit limit);

	/**
	 * Locks what lies in the place, so that nothing changes between reading and freezing.
	 */
	@Query(nativeQuery = true, value = """
			select cast(id as varchar) as id, current_version as version, name, digest, frozen
			from evidence_item where place = :place order by name for update
			""")
	List<Filed> lockAt(String place);

	@Modifying
	@Query(nativeQuery = true, value = """
			update evidence_item set frozen = true, lock_version = lock_version + 1 where place = :place and not frozen
			""")
	void freezeAt(String place);

	/** Those of kept files included, which lie in the same folder. */
	@Query(nativeQuery = true, value = """
			select digest from evidence_version where digest like concat(:beginning, '%')
			union
			select digest from kept_file where digest like concat(:beginning, '%')
			""")
	Set<String> findDigestsBeginning(String beginning);

	/** Kept evidence whose effective period ends on one of the days, by who filed it. */
	@Query(nativeQuery = true, value = """
			select i.subject as subject, i.effective_to as effective_to, v.received_from as filed_by
			from evidence_item i join evidence_version v on v.item = i.id and v.number = i.current_version
			where i.council = :council and i.frozen and i.effective_to between :first and :last
			group by i.subject, i.effective_to, v.received_from
			""")
	List<Expiring> findExpiring(String council, LocalDate first, LocalDate last);

	/** Evidence of one case that one person filed and that expires on the same day. */
	interface Expiring {

		String getSubject();

		LocalDate getEffectiveTo();

		String getFiledBy();

	}

	/** What freezing needs to know of an item. */
	interface Filed {

		String getId();

		int getVersion();

		String getName();

		String getDigest();

		boolean isFrozen();

	}

}
