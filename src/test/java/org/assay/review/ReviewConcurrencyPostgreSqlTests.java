package org.assay.review;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class ReviewConcurrencyPostgreSqlTests extends ReviewConcurrencyTests {

}
