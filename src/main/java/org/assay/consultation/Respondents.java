package org.assay.consultation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who answered consultations, until that is deleted. */
interface Respondents extends Repository<Respondent, UUID> {

	Respondent save(Respondent respondent);

	List<Respondent> findByResponseIn(Collection<UUID> responses);

	@Query("select count(r) from Respondent r where r.response in (select a.id from Response a "
			+ "where a.consultation = :consultation)")
	long countOf(UUID consultation);

	@Modifying
	@Query("delete from Respondent r where r.response in (select a.id from Response a "
			+ "where a.consultation = :consultation)")
	int deleteAllOf(UUID consultation);

	@Modifying
	@Query("delete from Respondent r where r.response = :response")
	int deleteOf(UUID response);

}
