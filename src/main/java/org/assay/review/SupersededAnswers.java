package org.assay.review;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Answers that later ones took the place of. */
interface SupersededAnswers extends Repository<SupersededAnswer, UUID> {

	SupersededAnswer save(SupersededAnswer answer);

	List<SupersededAnswer> findByReviewOrderByAnswerAssessedAt(UUID review);

}
