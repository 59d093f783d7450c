package org.assay.notice;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Everything that anybody was told. */
interface Notices extends Repository<Notice, UUID> {

	Notice save(Notice notice);

	Page<Notice> findByPersonOrderByToldAtDescIdAsc(String person, Pageable page);

	List<Notice> findByMailOrderByCouncilAscToldAtAscIdAsc(UUID mail);

	/**
	 * Those of the causes that were told already, with whom they were told. Writes the
	 * cause first: of two who do the same at once, the second is stopped there and told
	 * why, not by a notice that is there already.
	 */
	@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "ALWAYS"))
	@Query("select new org.assay.notice.Notices$Told(n.person, n.cause) from Notice n where n.cause in :causes")
	Set<Told> told(Collection<String> causes);

	@Query("select distinct n.person from Notice n where n.delivery = org.assay.notice.Delivery.FOR_DIGEST")
	List<String> peopleWithDigest();

	boolean existsByPersonAndDelivery(String person, Delivery delivery);

	/** Puts all of the person's notices that wait for a digest into the email. */
	@Modifying(flushAutomatically = true)
	@Query("""
			update Notice n
			set n.mail = :mail, n.delivery = org.assay.notice.Delivery.QUEUED, n.version = n.version + 1
			where n.person = :person and n.delivery = org.assay.notice.Delivery.FOR_DIGEST""")
	void putInto(UUID mail, String person);

	/** The email with them has come so far. */
	@Modifying(flushAutomatically = true)
	@Query("""
			update Notice n set n.delivery = :delivery, n.version = n.version + 1
			where n.mail = :mail and n.delivery = org.assay.notice.Delivery.QUEUED""")
	void settle(UUID mail, Delivery delivery);

	/** A notice by what makes it the same. */
	record Told(String person, String cause) {
	}

}
