package org.assay.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/**
 * What people do in tests of a module, told with its words. Tests in {@link WholeAssay}
 * have theirs injected, a new one each time.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public @interface Story {

}
