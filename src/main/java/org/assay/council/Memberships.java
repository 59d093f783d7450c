package org.assay.council;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where people's accounts were last placed. */
interface Memberships extends Repository<Membership, Membership.Place> {

	List<Membership> findAllByPlacePerson(String person);

	Membership save(Membership membership);

	void delete(Membership membership);

	/** The people placed otherwise than their appointments say on the day. */
	@Query("""
			select p.id from Person p
			where exists (
				select a from Appointment a
				where a.person = p.id and a.since <= :on and (a.until is null or a.until >= :on)
					and not exists (
						select m from Membership m
						where m.place.person = p.id and m.place.council = a.council and m.place.post = a.post))
			or exists (
				select m from Membership m
				where m.place.person = p.id
					and not exists (
						select a from Appointment a
						where a.person = p.id and a.council = m.place.council and a.post = m.place.post
							and a.since <= :on and (a.until is null or a.until >= :on)))
			order by p.id""")
	List<String> misplaced(LocalDate on);

}
