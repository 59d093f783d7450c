package org.assay.evidence;

import java.nio.file.Path;
import java.time.Duration;

import org.assay.evidence.EvidenceFixture.Desk;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class SizeLimitTests {

	private final Desk desk = new Desk();

	private final Reference task = this.desk.task("limited");

	private final SizeLimit limit = new SizeLimit(
			new EvidenceProperties(Path.of("unused"), DataSize.ofMegabytes(100), Duration.ofDays(1)), this.desk);

	@Test
	void isTheCouncilsWhereItIsStricter() {
		this.desk.limit("exampleshire", DataSize.ofMegabytes(5));

		assertThat(this.limit.at(this.desk.find(this.task))).isEqualTo(DataSize.ofMegabytes(5));
	}

	@Test
	void isNeverMoreThanTheInstallations() {
		this.desk.limit("exampleshire", DataSize.ofMegabytes(500));

		assertThat(this.limit.at(this.desk.find(this.task))).isEqualTo(DataSize.ofMegabytes(100));
	}

}
