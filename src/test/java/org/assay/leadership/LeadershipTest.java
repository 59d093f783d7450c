package org.assay.leadership;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.assay.review.ConcludedReviews;
import org.assay.support.ProcessCoverage;
import org.assay.support.WholeAssay;

import org.springframework.context.annotation.Import;

/** A test of the leadership's processes in the whole application. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeAssay
@Import({ RoleChangeStory.class, StatementStory.class, ConcludedReviews.class, ProcessCoverage.Listening.class })
@interface LeadershipTest {

}
