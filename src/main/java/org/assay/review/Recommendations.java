package org.assay.review;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The recommendations of every review. */
interface Recommendations extends Repository<Recommendation, UUID> {

	Recommendation save(Recommendation recommendation);

	List<Recommendation> findByReviewOrderByNumber(UUID review);

	void deleteByReview(UUID review);

	void flush();

}
