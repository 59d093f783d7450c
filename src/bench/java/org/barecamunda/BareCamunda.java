package org.barecamunda;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The smallest application with Camunda's web apps and REST interface. */
@SpringBootApplication
public class BareCamunda {

	public static void main(String[] settings) {
		SpringApplication.run(BareCamunda.class, settings);
	}

}
