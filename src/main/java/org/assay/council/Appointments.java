package org.assay.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.assay.shared.Actor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is appointed to which post, now, before and from a day ahead. */
public interface Appointments extends Repository<Appointment, UUID> {

	Appointment save(Appointment appointment);

	void delete(Appointment appointment);

	Optional<Appointment> findByIdAndCouncil(UUID id, String council);

	/** Every appointment of the council, the latest first. */
	List<Appointment> findAllByCouncilOrderBySinceDescIdAsc(String council);

	/** The appointments of the councils that run on the day, the latest first. */
	@Query("""
			select a from Appointment a
			where a.council in :councils and a.since <= :on and (a.until is null or a.until >= :on)
			order by a.since desc, a.id""")
	List<Appointment> running(Collection<String> councils, LocalDate on);

	/** The posts the person holds on the day, deputising and interim included. */
	@Query("""
			select new org.assay.shared.Actor$Post(a.council, a.post) from Appointment a
			where a.person = :user and a.since <= :on and (a.until is null or a.until >= :on)""")
	Set<Actor.Post> postsOf(String user, LocalDate on);

	/** Those in the post on the day: whoever fills it first, then deputies. */
	@Query("""
			select a from Appointment a
			where a.council = :council and a.post = :post
				and a.since <= :on and (a.until is null or a.until >= :on)
			order by case when a.kind = org.assay.council.Appointment$Kind.DEPUTY then 1 else 0 end, a.since, a.id""")
	List<Appointment> inPost(String council, String post, LocalDate on);

}
