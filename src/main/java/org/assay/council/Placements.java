package org.assay.council;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where people's accounts were last placed. */
interface Placements extends Repository<Placement, Placement.Place> {

	List<Placement> findAllByPlacePerson(String person);

	Placement save(Placement placement);

	void delete(Placement placement);

	/** The people placed otherwise than their appointments say on the day. */
	@Query("""
			select p.id from Person p
			where not p.closed and exists (
				select a from Appointment a
				where a.person = p.id and a.since <= :on and (a.until is null or a.until >= :on)
					and not exists (
						select m from Placement m
						where m.place.person = p.id and m.place.council = a.council and m.place.post = a.post))
			or exists (
				select m from Placement m
				where m.place.person = p.id
					and not exists (
						select a from Appointment a
						where a.person = p.id and a.council = m.place.council and a.post = m.place.post
							and a.since <= :on and (a.until is null or a.until >= :on)))
			order by p.id""")
	List<String> misplaced(LocalDate on);

}
