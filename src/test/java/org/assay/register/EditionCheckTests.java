package org.assay.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("D1")
class EditionCheckTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

	private final Register register = new Register();

	private final String valid = EditionFile.write(nextAfter(this.register.current()));

	/** The edition once more, as if it had been issued anew in 2027. */
	static Edition nextAfter(Edition edition) {
		return new Edition("2027", "Statutory guidance of 2027", "Department for Education, 2027",
				LocalDate.of(2027, 3, 31), edition.key(),
				edition.duties()
					.stream()
					.filter((duty) -> !duty.key().equals("M21"))
					.map((duty) -> new Duty(duty.key(), duty.title(), duty.wording(), duty.type(), duty.focus(),
							duty.section(), duty.holder(), duty.structural(), duty.discharge(), duty.clause(),
							duty.source(), new Supersedes(List.of(duty.key()), !duty.key().equals("D03")),
							duty.status(), duty.note()))
					.toList(),
				List.of(), edition.elements());
	}

	@Test
	void readsBackWhatItWroteOfEveryEdition() {
		assertThat(this.register.editions())
			.allSatisfy((edition) -> assertThat(EditionFile.read(EditionFile.write(edition))).isEqualTo(edition));
	}

	@Test
	void takesAnEditionThatFollowsTheOneInForce() {
		assertThat(read(this.valid)).isEqualTo(nextAfter(this.register.current()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					title: "Statutory guidance of 2027"|titel: "x"|The edition has a property “titel” that there is none of; it can have key, title, source, issued, replaces, duties, paragraphs, elements.
					title: "Statutory guidance of 2027"|title: ""|The edition lacks its “title”.
					key: "2027"|key: "the new one"|The edition: give it a key with its year, such as 2027, of digits, small letters and hyphens.
					key: "2027"|key: 2027|The edition: write its “key” in quotation marks.
					issued: "2027-03-31"|issued: "31 March"|The edition: write the day on which it was issued as 2027-03-31.
					issued: "2027-03-31"|issued: "2027-07-01"|The edition is issued on 1 July 2027: import it from that day on.
					issued: "2027-03-31"|nothing: ""|The edition lacks its “issued”.
					replaces: "2012-13"|replaces: "2010"|The edition replaces “2010”, which is not in the register; it can replace 2009, 2012-13.
					replaces: "2012-13"|replaces: "2009"|Duty D01 takes over from “D01”, which the edition 2009 does not have.
					key: "D02"|key: "D01"|Duty D01 stands in the file twice.
					- key: "D02"|- kay: "D02"|Duty number 2 of the file lacks its “key”.
					holder: "dcs"|holder: "mayor"|Duty D01: “mayor” is no “holder”; write one of dcs, lmcs, joint.
					structural: true|structural: "perhaps"|Duty D01: write true or false for “structural”.
					label: "page 5"|label: ""|Duty D01, clause lacks its “label”.
					paragraphs: []|paragraphs: "none"|The edition: write “paragraphs” as a list, [] if it is empty.
					""")
	void namesWhatIsWrongAndWhere(String instead, String written, String sentence) {
		assertThat(problems(this.valid.replaceFirst(Pattern.quote(instead), written))).contains(sentence);
	}

	@Test
	void namesEverythingAtOnce() {
		assertThat(problems(this.valid.replaceFirst("holder: \"dcs\"", "holder: \"mayor\"")
			.replaceFirst("key: \"D02\"", "key: \"D01\"")
			.replaceFirst("issued: \"2027-03-31\"", "issued: \"soon\""))).hasSize(3);
	}

	@Test
	void asksANewerEditionToFollowTheOneInForceAndToHaveDuties() {
		Edition empty = new Edition("2027", "New", "Somewhere", LocalDate.of(2027, 3, 31), "2009", List.of(), List.of(),
				List.of());
		assertThat(problems(EditionFile.write(empty))).containsExactly(
				"The edition is newer than the one in force and has to be compared with it: write replaces: \"2012-13\".",
				"The edition is newer than the one in force, so reviews begin under it: give its duties and its elements.");
	}

	@Test
	void keepsAnEditionThatIsThereAlready() {
		String there = EditionFile.write(this.register.current());
		assertThat(read(there)).isEqualTo(this.register.current());
		assertThat(problems(there.replaceFirst("section: \"Director", "section: \"The director"))).containsExactly(
				"The edition “2012-13” is in the register with another content, and what was reviewed under it stays as it was: give yours a key of its own.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					key: !!javax.script.ScriptEngineManager [] | Line 1 names a type or refers to another line (!, & or *): write the text itself, in quotation marks.
					key: &a [*a, *a]                           | Line 1 names a type or refers to another line (!, & or *): write the text itself, in quotation marks.
					key: "2027                                 | The file cannot be read as YAML from line 1 on: look at indentation, colons and quotation marks there.
					''                                         | Choose the file of the edition first.
					""")
	void refusesWhatIsNoPlainYaml(String text, String sentence) {
		assertThat(problems(text)).containsExactly(sentence);
	}

	@Test
	void refusesWhatIsTooLargeOrNoText() {
		assertThat(problems("x".repeat(1_000_001)))
			.containsExactly("The file has more than 1 MB; an edition in words of your own has a tenth of that.");
		assertThatExceptionOfType(EditionUnreadable.class).isThrownBy(() -> EditionText.of(new byte[] { (byte) 0xff }))
			.withMessage("Nothing was imported. The file is no text in UTF-8: save it as text, with that encoding.");
	}

	private Edition read(String text) {
		return EditionCheck.read(EditionText.of(text.getBytes(StandardCharsets.UTF_8)), this.register, TODAY);
	}

	private List<String> problems(String text) {
		try {
			throw new AssertionError("Nothing is wrong with " + read(text));
		}
		catch (EditionUnreadable ex) {
			return ex.problems();
		}
	}

}
