package org.assay.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractMessageSource;

/**
 * What Assay says outside its pages, in the language of the installation: the words of
 * enums, notices, emails and reports. They stand with those of the pages, in a file for
 * each module, such as {@code messages/review.properties}.
 */
public final class Messages {

	private static final String ROOT = "org.assay.";

	private static final Control THIS_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private static volatile Locale language = Locale.UK;

	private Messages() {
	}

	/** The language of the installation. */
	public static Locale language() {
		return language;
	}

	static void speak(Locale chosen) {
		language = chosen;
	}

	/**
	 * The words of a constant, whose key is such as {@code Rating.MET}, or
	 * {@code SignOff.Kind.ATTESTATION} where the enum stands in another type.
	 */
	public static String of(Enum<?> constant) {
		return in(constant.getDeclaringClass(), key(constant));
	}

	/**
	 * Something else that is said of a constant.
	 * @param what ends the key, such as {@code hint} in
	 * {@code Setting.CONSULTATION_WEEKS.hint}
	 */
	public static String of(Enum<?> constant, String what, Object... arguments) {
		return in(constant.getDeclaringClass(), key(constant) + "." + what, arguments);
	}

	/**
	 * A message of a module.
	 * @param type a type of the module
	 */
	public static String in(Class<?> type, String key, Object... arguments) {
		String words = bundle(type).getString(key);
		return (arguments.length == 0) ? words : new MessageFormat(words, language).format(arguments);
	}

	/** A message that only some languages have. */
	public static Optional<String> find(Class<?> type, String key) {
		ResourceBundle bundle = bundle(type);
		return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
	}

	/** The messages of a module for a template that is no page. */
	public static MessageSource of(Class<?> type) {
		return new AbstractMessageSource() {

			@Override
			protected MessageFormat resolveCode(String code, Locale locale) {
				return new MessageFormat(in(type, code), locale);
			}

		};
	}

	private static ResourceBundle bundle(Class<?> type) {
		String module = type.getName().substring(ROOT.length()).split("\\.", -1)[0];
		return ResourceBundle.getBundle("messages/" + module, language, THIS_LANGUAGE);
	}

	private static String key(Enum<?> constant) {
		Class<?> type = constant.getDeclaringClass();
		return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + constant.name();
	}

}
