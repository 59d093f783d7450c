package org.assay.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Runs a test of what committees do, with its rules and real tables but without the
 * engine, pages and sign-in. All such tests share one installation, and each makes
 * councils of its own with {@link Townsfolk}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
// Lazily, so that nothing is made that would need the engine and is not asked for.
@SpringBootTest(classes = TablesInstallation.class, webEnvironment = WebEnvironment.NONE,
		properties = { "spring.main.lazy-initialization=true", "assay.notice.public-address=https://assay.example" })
public @interface OnTables {

}
