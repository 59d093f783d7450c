package org.assay.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

/** The whole of Assay on a port of its own, with one administrator: {@code ada}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "assay.administrator.user=ada", "assay.administrator.password=" + RunningAssay.PASSWORD })
@interface RunningAssay {

	/** The password of everybody in these tests. */
	String PASSWORD = "three random words";

}
