package org.assay;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.assay.shared.Choice;
import org.assay.shared.Messages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of enums are messages of their modules, so that another language needs no
 * code.
 */
class EnumWordsTests {

	private static final JavaClasses TYPES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.assay");

	@Test
	void everyConstantThatPeopleReadHasWords() {
		assertThat(enums().filter(EnumWordsTests::isRead).flatMap(EnumWordsTests::constants).map(Messages::of))
			.hasSizeGreaterThan(200)
			.doesNotContain("");
	}

	@Test
	void everyMessageOfAConstantBelongsToOne() {
		Set<String> keys = new HashSet<>();
		enums().filter(EnumWordsTests::isRead).forEach((type) -> constants(type).forEach((constant) -> {
			String key = type.getName().replaceAll("org\\.assay\\.(\\w+)(\\.[a-z]+)*\\.", "$1/").replace('$', '.');
			keys.add(key + "." + constant.name());
		}));

		assertThat(modules().flatMap(EnumWordsTests::keysOfConstants))
			.allSatisfy((key) -> assertThat(keys).contains(key.replaceAll("\\.[a-z]+$", "")));
	}

	@Test
	void noEnumKeepsWordsItself() {
		assertThat(enums().flatMap((type) -> constants(type).flatMap(EnumWordsTests::texts)))
			.noneMatch((text) -> text.matches("(?s)[A-Z].*|.* .*"));
	}

	private static Stream<JavaClass> enums() {
		return TYPES.stream().filter((type) -> type.reflect().isEnum());
	}

	private static boolean isRead(JavaClass type) {
		return type.isAssignableTo(Choice.class) || type.getMethodCallsFromSelf()
			.stream()
			.anyMatch((call) -> call.getTargetOwner().isEquivalentTo(Messages.class));
	}

	private static Stream<Enum<?>> constants(JavaClass type) {
		return Stream.of(type.reflect().getEnumConstants()).map((constant) -> (Enum<?>) constant);
	}

	/** The texts of a constant; a source is quoted as the law is written. */
	private static Stream<String> texts(Enum<?> constant) {
		return Stream.of(constant.getDeclaringClass().getDeclaredFields())
			.filter((field) -> field.getType() == String.class && !Modifier.isStatic(field.getModifiers())
					&& !field.getName().equals("source"))
			.map((field) -> text(field, constant));
	}

	private static String text(Field field, Enum<?> constant) {
		try {
			field.setAccessible(true);
			return String.valueOf(field.get(constant));
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Stream<String> modules() {
		return TYPES.stream()
			.map((type) -> type.getPackageName().split("\\."))
			.filter((packages) -> packages.length > 2)
			.map((packages) -> packages[2])
			.distinct()
			.filter((module) -> EnumWordsTests.class.getResource("/messages/" + module + ".properties") != null);
	}

	private static Stream<String> keysOfConstants(String module) {
		return List.copyOf(ResourceBundle.getBundle("messages/" + module, Locale.ROOT).keySet())
			.stream()
			.filter((key) -> Character.isUpperCase(key.charAt(0)))
			.map((key) -> module + "/" + key);
	}

}
