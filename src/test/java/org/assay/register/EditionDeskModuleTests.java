package org.assay.register;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.assay.shared.Actor;
import org.assay.shared.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(classes = CouncilRegisterModuleTests.Installation.class,
		webEnvironment = SpringBootTest.WebEnvironment.NONE)
@RecordApplicationEvents
@Tag("D1")
class EditionDeskModuleTests {

	@Autowired
	EditionDesk desk;

	@Autowired
	Register register;

	@Autowired
	ApplicationEvents events;

	@Autowired
	CouncilRegisterModuleTests.Installation installation;

	@BeforeEach
	void anAdministratorIsSignedIn() {
		this.installation.actor = Actor.ASSAY;
	}

	@Test
	void aNewEditionIsThereForEverybodyAndComparedWithTheOneBefore() {
		byte[] file = file("2012-13").replace("key: \"2012-13\"", "key: \"2013\"")
			.replace("issued: \"2013-04-08\"", "issued: \"2013-04-07\"")
			.getBytes(StandardCharsets.UTF_8);

		assertThat(this.desk.take(file)).isEqualTo("2013");

		assertThat(this.register.compare("2009", "2013").changes())
			.isEqualTo(this.register.compare("2009", "2012-13").changes());
		assertThat(this.register.current().key()).isEqualTo("2012-13");
		assertThat(this.events.stream(EditionImported.class)).singleElement()
			.satisfies((fact) -> assertThat(fact.council()).isEqualTo(Fact.INSTALLATION))
			.satisfies((fact) -> assertThat(fact.subject().toString()).isEqualTo("edition:2013"));
		assertThat(this.desk.take(file)).isEqualTo("2013");
		assertThat(this.events.stream(EditionImported.class)).hasSize(1);
	}

	@Test
	void whatWasExportedIsTakenBackUnchanged() {
		for (Edition edition : this.register.editions()) {
			assertThat(this.desk.take(file(edition.key()).getBytes(StandardCharsets.UTF_8))).isEqualTo(edition.key());
		}
		assertThat(this.events.stream(Fact.class)).isEmpty();
	}

	@Test
	void leavesImportingToAdministrators() {
		this.installation.actor = new Actor("kim", "Kim Ito", Set.of(new Actor.Post("exampleshire", "policy-officer")),
				false);
		byte[] file = file("2009").getBytes(StandardCharsets.UTF_8);
		assertThatThrownBy(() -> this.desk.take(file)).isInstanceOf(RegisterKeeperNeeded.class)
			.hasMessageStartingWith("Only an administrator of the whole installation can add an edition");
	}

	private String file(String edition) {
		return this.desk.export(edition);
	}

}
