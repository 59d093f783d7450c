package org.assay.bench;

import java.util.List;

/**
 * A case on bare Camunda.
 *
 * @param id of its process instance
 * @param tasks the ids of its open tasks
 */
record BareCase(String id, List<String> tasks) {
}
