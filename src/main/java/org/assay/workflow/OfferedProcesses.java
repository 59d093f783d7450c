package org.assay.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Offers a person in Tasklist's list of processes the council's own version alone where
 * every council the person works for has one; the shared version would be refused.
 */
final class OfferedProcesses extends ProcessDefinitionManager {

	@Override
	public List<ProcessDefinition> findProcessDefinitionsByQueryCriteria(ProcessDefinitionQueryImpl query, Page page) {
		if (!query.isStartableInTasklist()) {
			return super.findProcessDefinitionsByQueryCriteria(query, page);
		}
		List<ProcessDefinition> offered = offered(query);
		return (page != null) ? offered.stream().skip(page.getFirstResult()).limit(page.getMaxResults()).toList()
				: offered;
	}

	@Override
	public long findProcessDefinitionCountByQueryCriteria(ProcessDefinitionQueryImpl query) {
		return query.isStartableInTasklist() ? offered(query).size()
				: super.findProcessDefinitionCountByQueryCriteria(query);
	}

	private List<ProcessDefinition> offered(ProcessDefinitionQueryImpl query) {
		List<ProcessDefinition> all = super.findProcessDefinitionsByQueryCriteria(query, null);
		Authentication person = getCurrentAuthentication();
		Set<String> councils = (person != null && person.getTenantIds() != null) ? Set.copyOf(person.getTenantIds())
				: Set.of();
		return all.stream().filter((one) -> one.getTenantId() != null || !replaced(one, all, councils)).toList();
	}

	private static boolean replaced(ProcessDefinition shared, List<ProcessDefinition> all, Set<String> councils) {
		Set<String> own = new HashSet<>();
		all.stream()
			.filter((one) -> one.getTenantId() != null && one.getKey().equals(shared.getKey()))
			.forEach((one) -> own.add(one.getTenantId()));
		return !councils.isEmpty() && own.containsAll(councils);
	}

	/** Puts this list in the place of the engine's. */
	static final class Factory implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return ProcessDefinitionManager.class;
		}

		@Override
		public Session openSession() {
			return new OfferedProcesses();
		}

	}

}
