package org.assay.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.assay.Assay;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * Runs a test in the whole running application. All tests that say only this share one
 * installation, which takes seconds to start; each makes councils of its own with
 * {@link Townsfolk}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "assay.administrator.user=first.admin", "assay.administrator.password=Correct-Horse-42" })
@Import({ Townsfolk.class, Tasklist.class, CountsStatements.class, WholeAssay.Stories.class })
public @interface WholeAssay {

	/**
	 * The stories of all modules: to import each where it is told would start many
	 * installations.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	@ComponentScan(basePackageClasses = Assay.class, useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(Story.class))
	class Stories {

	}

}
