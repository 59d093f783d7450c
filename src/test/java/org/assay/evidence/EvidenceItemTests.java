package org.assay.evidence;

import java.time.Instant;

import org.assay.evidence.FilingPlaces.FilingPlace;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EvidenceItemTests {

	static final Reference REVIEW = new Reference("review", "r1");

	static final Reference TASK = new Reference("task", "t1");

	final EvidenceItem minutes = new EvidenceItem(new FilingPlace(TASK, "exampleshire", REVIEW, true, ""),
			"minutes.pdf");

	@Test
	void countsVersionsFromOneAndKeepsTheEarlierOnes() {
		this.minutes.keep(version("aa"), Particulars.of(Classification.OPEN));

		EvidenceKept second = this.minutes.keep(version("bb"), Particulars.of(Classification.INTERNAL));

		assertThat(second.evidence()).isEqualTo(new Exhibit(this.minutes.id().toString(), 2, "minutes.pdf", "bb"));
		assertThat(this.minutes.versions()).extracting(EvidenceVersion::digest).containsExactly("aa", "bb");
		assertThat(this.minutes.version(1).digest()).isEqualTo("aa");
	}

	@Test
	void tellsTheLedgerWhereAndForWhatItWasFiled() {
		EvidenceKept kept = this.minutes.keep(version("aa"), Particulars.of(Classification.OPEN));

		assertThat(kept.council()).isEqualTo("exampleshire");
		assertThat(kept.subject()).isEqualTo(REVIEW);
		assertThat(kept.place()).isEqualTo(TASK);
		assertThat(kept.carriedFrom()).isNull();
		assertThat(kept.fact()).isEqualTo("evidence-kept");
	}

	@Test
	void carriesTheNewestVersionForwardWithWhatWasSaidOfIt() {
		this.minutes.keep(version("aa"), Particulars.of(Classification.OPEN));
		this.minutes.keep(version("bb"), new Particulars("Minute 7", null, null, "", Classification.EXEMPT, true));
		EvidenceItem later = new EvidenceItem(
				new FilingPlace(new Reference("task", "t2"), "exampleshire", new Reference("review", "r2"), true, ""),
				"minutes.pdf");

		EvidenceKept carried = later.carry(this.minutes);

		assertThat(carried.carriedFrom()).isEqualTo(this.minutes.id().toString());
		assertThat(later.versions()).containsExactly(version("bb"));
		assertThat(later.particulars().description()).isEqualTo("Minute 7");
		assertThat(later.isCarriedForward()).isTrue();
	}

	@Test
	void knowsNoVersionThatWasNeverKept() {
		this.minutes.keep(version("aa"), Particulars.of(Classification.OPEN));

		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.minutes.version(0));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.minutes.version(2));
	}

	private static EvidenceVersion version(String digest) {
		return new EvidenceVersion(digest, 5, "application/pdf", null, Instant.parse("2026-03-02T10:00:00Z"), "sam",
				"Sam Ade");
	}

}
