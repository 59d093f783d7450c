package org.assay.council;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people who can sign in and hold posts. */
public interface People extends Repository<Person, String> {

	Person save(Person person);

	boolean existsById(String user);

	Optional<Person> findById(String user);

	/** Loads the person so that no one else moves them until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Person p where p.id = :user")
	Optional<Person> findForChange(String user);

	/** Those the council registered and those who ever held a post in it, by name. */
	@Query("""
			select p from Person p
			where p.council = :council or exists (
				select a from Appointment a where a.person = p.id and a.council = :council)
			order by p.name, p.id""")
	List<Person> ofCouncil(String council);

	List<Person> findAllByIdIn(Iterable<String> users);

}
