package org.assay.consultation;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class ConsultationPostgreSqlModuleTests extends ConsultationModuleTests {

}
