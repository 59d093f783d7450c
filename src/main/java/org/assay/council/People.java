package org.assay.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.LockModeType;
import org.assay.shared.Actor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people who can sign in and hold posts. */
public interface People extends Repository<Person, String> {

	Person save(Person person);

	boolean existsById(String user);

	Optional<Person> findById(String user);

	/**
	 * What the person is called, and Assay itself or the public where they acted; the
	 * user id if nobody has it.
	 */
	default String nameOf(String user) {
		return Stream.of(Actor.ASSAY, Actor.PUBLIC)
			.filter((actor) -> actor.id().equals(user))
			.map(Actor::name)
			.findFirst()
			.or(() -> findById(user).map(Person::name))
			.orElse(user);
	}

	/** Loads the person so that no one else moves them until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Person p where p.id = :user")
	Optional<Person> findForChange(String user);

	/**
	 * Those the council registered and those who ever held a post in it other than a
	 * peer's, by name.
	 */
	@Query("""
			select p from Person p
			where p.council = :council or exists (
				select a from Appointment a where a.person = p.id and a.council = :council
					and a.post not in (org.assay.council.VisitingPosts.LEAD, org.assay.council.VisitingPosts.MEMBER))
			order by p.name, p.id""")
	List<Person> ofCouncil(String council);

	List<Person> findAllByIdIn(Iterable<String> users);

}
