package org.assay.council;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code among(record.council, :councils)} in queries, with an array of keys: as
 * {@code in}, but one parameter however many councils there are, so that the statement is
 * translated once and not anew for every page of those who work for all of them.
 */
public class AmongFunction implements FunctionContributor {

	@Override
	public void contributeFunctions(FunctionContributions functions) {
		functions.getFunctionRegistry()
			.registerPattern("among", "?1 = any(?2)",
					functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
	}

}
