package org.assay.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assay.evidence.CaseEvidence.FoundEvidence;
import org.assay.evidence.EvidenceFixture.Desk;
import org.assay.evidence.EvidenceFixture.Heard;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SearchWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationModuleTest
@Import(EvidenceFixture.class)
class EvidenceStoreModuleTests {

	static final Particulars OPEN = Particulars.of(Classification.OPEN);

	@Autowired
	EvidenceStore store;

	@Autowired
	EvidenceShelf shelf;

	@Autowired
	CaseEvidence cases;

	@Autowired
	ContentFiles files;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Desk desk;

	@Autowired
	Heard heard;

	@Test
	@Tag("D5")
	void keepsAFileWithItsDigestAndType() throws IOException {
		Reference task = this.desk.task("keeps");

		Exhibit kept = keep(task, "minutes.txt", "Minutes of 2 March");

		EvidenceItem item = item(kept);
		assertThat(item.version(1)).isEqualTo(
				new EvidenceVersion(kept.digest(), 18, "text/plain", null, EvidenceFixture.NOW, "sam", "Sam Ade"));
		assertThat(this.files.find(kept.digest())).hasContent("Minutes of 2 March");
		assertThat(this.heard.of(task)).singleElement().isInstanceOf(EvidenceKept.class);
	}

	@Test
	void showsWhatIsExemptOnlyToWhoFiledItOrIsEntitled() {
		Reference marked = this.desk.task("marked");
		EvidenceItem salary = item(keep(marked, "salary.txt", "A salary", Particulars.of(Classification.EXEMPT)));
		Reference within = this.desk.task("within", "exampleshire", "exempt-1");
		EvidenceItem advice = item(keep(within, "advice.txt", "Advice on a salary"));
		for (Reference task : List.of(marked, within)) {
			freeze(task);
			this.desk.complete(task);
		}
		Reference later = this.desk.task("later", "exampleshire", "r2");

		this.desk.asHolderOf("duty-owner", () -> {
			for (EvidenceItem hidden : List.of(salary, advice)) {
				assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.shelf.item(hidden.id()));
				assertThat(this.shelf.itemsAt(this.desk.find(hidden.place()))).isEmpty();
				assertThat(this.shelf.earlierThan(this.desk.find(later), hidden.name())).isEmpty();
				assertThat(this.cases.shownAt(hidden.place())).isEmpty();
				assertThat(this.cases.filed(hidden.subject())).extracting("id").doesNotContain(hidden.id());
			}
			assertThat(found("salary")).isEmpty();
			assertThat(found("advice")).isEmpty();
		});
		this.desk.asHolderOf("dcs", () -> {
			assertThat(this.shelf.item(salary.id()).name()).isEqualTo("salary.txt");
			assertThat(this.cases.shownAt(within)).hasSize(1);
			assertThat(found("advice")).as("everybody's search").isEmpty();
		});
		assertThat(this.shelf.item(advice.id()).name()).as("its filer").isEqualTo("advice.txt");
	}

	@Test
	void makesASecondVersionOfTheSameNameInTheSamePlace() {
		Reference task = this.desk.task("versions");

		Exhibit first = keep(task, "minutes.txt", "Draft");
		Exhibit second = keep(task, "minutes.txt", "Final");

		assertThat(second.id()).isEqualTo(first.id());
		assertThat(second.version()).isEqualTo(2);
		assertThat(item(second).versions()).extracting(EvidenceVersion::digest)
			.containsExactly(first.digest(), second.digest());
		assertThat(this.files.find(first.digest())).hasContent("Draft");
	}

	@Test
	void keepsALink() {
		Reference task = this.desk.task("link");

		Exhibit kept = this.store.keepLink(task, "Cabinet 3/2026", "https://democracy.example.gov.uk/3", OPEN);

		assertThat(item(kept).version(1).address()).isEqualTo("https://democracy.example.gov.uk/3");
	}

	@Test
	void freezesWhatLiesInThePlaceAndOnlyThat() {
		Reference task = this.desk.task("freeze");
		Exhibit minutes = keep(task, "minutes.txt", "Minutes");
		Exhibit plan = keep(task, "plan.txt", "Plan");
		Exhibit elsewhere = keep(this.desk.task("elsewhere"), "plan.txt", "Plan");

		List<Exhibit> frozen = freeze(task);

		assertThat(frozen).containsExactly(minutes, plan);
		assertThat(item(minutes).isFrozen()).isTrue();
		assertThat(item(elsewhere).isFrozen()).isFalse();
		assertThat(freeze(task)).as("again").isEqualTo(frozen);
		assertThat(freeze(this.desk.task("nothing"))).isEmpty();
	}

	@Test
	void freezesOnlyInTheTransactionThatCompletesTheStep() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.store.freeze(this.desk.task("alone")));
	}

	@Test
	@Tag("R24")
	@Tag("R54")
	void refusesEveryChangeToFrozenEvidence() {
		Reference task = this.desk.task("frozen");
		Exhibit minutes = keep(task, "minutes.txt", "Minutes");
		freeze(task);

		assertThatExceptionOfType(EvidenceFrozen.class).isThrownBy(() -> keep(task, "minutes.txt", "Other minutes"))
			.withMessageContaining("stays as it was");
		assertThatExceptionOfType(EvidenceFrozen.class).isThrownBy(() -> this.store.describe(id(minutes), OPEN));
		assertThatExceptionOfType(EvidenceFrozen.class).isThrownBy(() -> this.store.remove(id(minutes)));
		assertThat(item(minutes).versions()).hasSize(1);
	}

	@Test
	void freezingOvertakesAChangeThatBeganBefore() {
		Reference task = this.desk.task("overtaken");
		Exhibit minutes = keep(task, "minutes.txt", "Minutes");

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				this.store.describe(id(minutes), new Particulars("Late", null, null, "", Classification.OPEN, true));
				run(() -> freeze(task));
			}));

		assertThat(item(minutes).particulars().description()).isEmpty();
	}

	@Test
	void refusesToFileInAClosedPlace() {
		Reference task = this.desk.task("closed");
		Exhibit minutes = keep(task, "minutes.txt", "Minutes");
		this.desk.complete(task);

		assertThatExceptionOfType(PlaceClosed.class).isThrownBy(() -> keep(task, "plan.txt", "Plan"))
			.withMessage("The task is completed.");
		assertThatExceptionOfType(PlaceClosed.class).isThrownBy(() -> this.store.remove(id(minutes)));
		assertThatExceptionOfType(PlaceClosed.class)
			.isThrownBy(() -> this.store.keepLink(task, "Plan", "https://example.gov.uk", OPEN));
	}

	@Test
	void removesEvidenceWithAllItsVersions() {
		Reference task = this.desk.task("remove");
		keep(task, "minutes.txt", "Draft");
		Exhibit minutes = keep(task, "minutes.txt", "Final");

		this.store.remove(id(minutes));

		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.shelf.item(id(minutes)));
		assertThat(this.heard.of(task)).last()
			.isEqualTo(new EvidenceRemoved("exampleshire", new Reference("review", "r1"), task, minutes));
		assertThat(keep(task, "minutes.txt", "Anew").version()).isEqualTo(1);
	}

	@Test
	void carriesForwardWithoutCopyingContent() {
		Exhibit earlier = keep(this.desk.task("last-year", "exampleshire", "r0"), "minutes.txt", "Carried");
		Reference task = this.desk.task("this-year");

		Exhibit carried = this.store.carryForward(task, id(earlier));

		assertThat(carried.id()).isNotEqualTo(earlier.id());
		assertThat(carried.digest()).isEqualTo(earlier.digest());
		assertThat(item(carried).isCarriedForward()).isTrue();
	}

	@Test
	void offersTheEvidenceOfCompletedStepsOfOtherCases() {
		Reference lastYear = this.desk.task("offered", "exampleshire", "r0");
		Exhibit minutes = keep(lastYear, "Scrutiny minutes 7.txt", "Minutes");
		keep(lastYear, "Scrutiny minutes 7.txt", "Minutes");
		freeze(lastYear);
		keep(this.desk.task("not-complete", "exampleshire", "r0"), "Scrutiny minutes 8.txt", "Minutes");
		Reference sameCase = this.desk.task("same-case");
		keep(sameCase, "Scrutiny minutes 9.txt", "Minutes");
		freeze(sameCase);

		assertThat(this.shelf.earlierThan(this.desk.find(sameCase), "scrutiny MINUTES"))
			.extracting((item) -> item.exhibit().digest())
			.containsExactly(minutes.digest());
	}

	@Test
	void keepsTheEvidenceOfAnotherCouncilOutOfSight() {
		Reference foreign = this.desk.task("foreign", "otherton", "r9");

		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> keep(foreign, "minutes.txt", "Minutes"));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.shelf.item(UUID.randomUUID()));
	}

	private static void run(Runnable work) {
		Thread other = new Thread(work);
		other.start();
		try {
			other.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Exhibit keep(Reference task, String name, String content) {
		return keep(task, name, content, OPEN);
	}

	private Exhibit keep(Reference task, String name, String content, Particulars particulars) {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		return this.store.keepFile(task, name, particulars, new ByteArrayInputStream(bytes), bytes.length);
	}

	private List<FoundEvidence> found(String words) {
		return this.cases.matching(new String[] { "exampleshire" }, new SearchWords(words), PageRequest.of(0, 20))
			.getContent();
	}

	private List<Exhibit> freeze(Reference task) {
		return this.transaction.execute((status) -> this.store.freeze(task));
	}

	private EvidenceItem item(Exhibit exhibit) {
		return this.shelf.item(id(exhibit));
	}

	private static UUID id(Exhibit exhibit) {
		return UUID.fromString(exhibit.id());
	}

}
