package org.assay.council;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleListTests {

	private static final String HEADINGS = "user,name,email,kind,password\n";

	@Test
	void readsCommasAndWhatASpreadsheetPastes() {
		String row = "sam.okafor,\"Okafor, Sam\",sam@example.gov.uk,officer,correct horse battery\n";
		String pasted = "User\tName\tEmail\tKind\tPassword\nnadia.khan\tNadia Khan\tnadia@example.gov.uk\tMember\tcorrect horse battery";

		assertThat(PeopleList.read("exampleshire", HEADINGS + row).people().values()).singleElement()
			.extracting(RegisterPerson::name)
			.isEqualTo("Okafor, Sam");
		assertThat(PeopleList.read("exampleshire", pasted).people().values()).singleElement()
			.extracting(RegisterPerson::kind)
			.isEqualTo(Person.Kind.MEMBER);
	}

	@Test
	void namesEveryBadRowByItsLine() {
		PeopleList list = PeopleList.read("exampleshire",
				HEADINGS + "sam.okafor,Sam Okafor,sam@example.gov.uk,officer,correct horse battery\n"
						+ "Ola Hill,Ola Hill,ola@example.gov.uk,officer,correct horse battery\n\n"
						+ "tom.reed,Tom Reed,tom@example.gov.uk,mayor,correct horse battery\n"
						+ "ivy.lowe,Ivy Lowe,ivy@example.gov.uk,officer");

		assertThat(list.problems()).containsExactly(
				"Line 3: Write the user id in at most 60 small letters, digits, single dots and hyphens, such as "
						+ "sam.okafor.",
				"Line 5: Write officer or member as the kind.", "Line 6: Fill exactly the columns of the headings.");
		assertThat(list.people()).hasSize(1);
	}

	@Test
	void refusesAListWithoutHeadingsWithoutPeopleOrWithAnOpenQuotationMark() {
		assertThat(problemsOf("sam.okafor,Sam Okafor"))
			.containsExactly("Line 1: write the headings user, name, email, kind and password.");
		assertThat(problemsOf("")).hasSize(1);
		assertThat(problemsOf(HEADINGS + "\"sam")).hasSize(1);
		assertThat(PeopleList.read("exampleshire", HEADINGS).problems())
			.containsExactly("Line 2: write one person on each line below the headings.");
	}

	private static List<String> problemsOf(String text) {
		try {
			PeopleList.read("exampleshire", text);
		}
		catch (PeopleRefused refusal) {
			return refusal.problems();
		}
		throw new AssertionError("The list was read: " + text);
	}

}
