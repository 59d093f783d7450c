package org.assay.security;

import java.util.List;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;

/** Stores no filter that asks for more than the current user and dates. */
final class GuardedFilters extends FilterManager {

	@Override
	public Filter insertOrUpdateFilter(Filter filter) {
		AbstractQuery<?, ?> query = filter.getQuery();
		List<? extends AbstractQuery<?, ?>> branches = (query instanceof TaskQueryImpl tasks) ? tasks.getQueries()
				: List.of(query);
		branches.stream()
			.flatMap((branch) -> branch.getExpressions().values().stream())
			.forEach(GuardedExpressions::refuseUnlessHarmless);
		return super.insertOrUpdateFilter(filter);
	}

	/** Puts these filters in the place of the engine's. */
	static final class Factory implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return FilterManager.class;
		}

		@Override
		public Session openSession() {
			return new GuardedFilters();
		}

	}

}
