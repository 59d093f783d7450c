package org.assay.support;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts {@link CountedStatements} in the place of an installation's data source. */
public class CountsStatements implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource database) ? new CountedStatements(database) : bean;
	}

}
