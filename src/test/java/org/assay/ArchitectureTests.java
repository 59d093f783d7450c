package org.assay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.assay.shared.Fact;
import org.assay.shared.Rejected;
import org.assay.workflow.ProcessAction;
import org.assay.workflow.StepHandler;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packagesOf = Assay.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String VAGUE_WORDS = ".*(Manager|Helper|Utils?|Data|Info|Processor|Base|Abstract|Impl|Dto)"
			+ "([A-Z0-9].*)?|.*(Service|Exception)";

	private static final List<Class<?>> TIMES = List.of(Instant.class, LocalDate.class, LocalTime.class,
			LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class, Year.class, YearMonth.class);

	@ArchTest
	static final ArchRule onlyThreePackagesKnowTheEngine = noClasses().that()
		.resideOutsideOfPackages("org.assay.workflow..", "org.assay.pack..", "org.assay.security..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..")
		.because("the community edition of Camunda 7 has ended, and a move to a fork must stay small");

	@ArchTest
	static final ArchRule aggregatesKnowNoSpring = noClasses().that()
		.areAnnotatedWith(Entity.class)
		.should()
		.dependOnClassesThat(resideInAPackage("org.springframework..")
			.and(resideOutsideOfPackage("org.springframework.data.domain")))
		.because("the rules of an aggregate are plain Java that can be read and tested alone")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule timeIsInjected = noClasses().should()
		.callMethodWhere(describe("asks the machine for the time", ArchitectureTests::asksTheMachineForTheTime))
		.orShould()
		.callConstructor(Date.class)
		.because("a deadline must be testable: ask the injected Clock");

	@ArchTest
	static final ArchRule onlyConfigurationMakesClocks = noClasses().that()
		.areNotAnnotatedWith(Configuration.class)
		.and()
		.haveSimpleNameNotEndingWith("CommandContext")
		.and()
		.areNotAssignableTo(Clock.class)
		.should()
		.callMethodWhere(describe("makes a clock",
				(call) -> call.getTargetOwner().isEquivalentTo(Clock.class) && call.getName().startsWith("system")))
		.because("there is one clock, which a test can replace");

	@ArchTest
	static final ArchRule namesSayWhatThingsAre = noClasses().should()
		.haveNameMatching(".*\\.(" + VAGUE_WORDS + ")")
		.because("these words name a pattern or nothing at all, where the council's own word would do");

	@ArchTest
	static final ArchRule stepsAreNamedForTheirPair = classes().that()
		.implement(StepHandler.class)
		.should()
		.haveSimpleNameEndingWith("Step")
		.andShould()
		.notBePublic()
		.because("only the step key is known outside the feature")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule actionsBelongToTheirFeature = classes().that()
		.implement(ProcessAction.class)
		.should()
		.notBePublic()
		.because("only the action's name is known outside the feature")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllersBelongToTheirFeature = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.notBePublic()
		.because("a controller is reached over HTTP and in no other way")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule factsAreRecords = classes().that()
		.implement(Fact.class)
		.should()
		.beRecords()
		.because("the ledger writes all components of a fact and nothing else")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule refusalsHaveOneRoot = classes().that()
		.areAssignableTo(RuntimeException.class)
		.should()
		.beAssignableTo(Rejected.class)
		.because("a refusal that is no Rejected would reach people as a failure");

	@ArchTest
	static final ArchRule beansAreMadeWhole = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.because("what a bean needs stands in its constructor");

	@ArchTest
	static void everyPackageIsNullMarked(JavaClasses all) {
		var unmarked = all.stream()
			.map(JavaClass::getPackage)
			.distinct()
			.filter((aPackage) -> !aPackage.isAnnotatedWith(NullMarked.class));

		assertThat(unmarked).as("packages in which a null goes unnoticed").isEmpty();
	}

	@Test
	void noSourceFileIsLongerThan250Lines() throws IOException {
		try (var files = Files.walk(Path.of("src/main/java"))) {
			List<Path> sources = files.filter((file) -> file.toString().endsWith(".java")).toList();

			assertThat(sources).isNotEmpty()
				.allSatisfy((file) -> assertThat(Files.readAllLines(file)).as(file.toString())
					.hasSizeLessThanOrEqualTo(250));
		}
	}

	private static boolean asksTheMachineForTheTime(JavaMethodCall call) {
		return call.getName().equals("now") && TIMES.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
				&& call.getTarget()
					.getRawParameterTypes()
					.stream()
					.noneMatch((parameter) -> parameter.isEquivalentTo(Clock.class));
	}

}
