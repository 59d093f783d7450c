package org.assay.review;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class AssuranceReviewPostgreSqlProcessTests extends ReviewFromStartToEnd {

}
