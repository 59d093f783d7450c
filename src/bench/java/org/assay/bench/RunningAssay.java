package org.assay.bench;

import java.nio.file.Path;
import javax.sql.DataSource;

import org.assay.Assay;
import org.assay.support.Townsfolk;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole of Assay in this JVM, with its statements noted. */
class RunningAssay implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	RunningAssay(Database database, Path home) {
		this.context = new SpringApplicationBuilder(Assay.class)
			.initializers((context) -> prepare((GenericApplicationContext) context))
			.run("--assay.home=" + home, "--server.port=0", "--spring.main.banner-mode=off",
					"--logging.level.root=warn", "--spring.datasource.url=" + database.address(home),
					"--spring.datasource.username=" + database.user(), "--assay.evidence.max-size=600MB",
					"--server.tomcat.max-swallow-size=610MB", "--camunda.bpm.job-execution.enabled=true");
	}

	private static void prepare(GenericApplicationContext context) {
		context.getBeanFactory().registerSingleton("onlyAssay", new OnlyAssay());
		context.registerBean(Townsfolk.class);
		context.registerBean(StatementsTold.class);
		context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource database) ? new CountingDataSource(database) : bean;
			}

		});
	}

	<T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	int port() {
		return Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port"));
	}

	void run(String sql) {
		part(JdbcTemplate.class).execute(sql);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
