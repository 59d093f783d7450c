package org.assay.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.assay.pack.ReleaseDesk.Against;
import org.assay.security.ActingAs;
import org.assay.support.AtOnce;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WholeAssay
class PackReleaseTests {

	@Autowired
	PackDesk desk;

	@Autowired
	ReleaseDesk releases;

	@Autowired
	PackAtStart atStart;

	@Autowired
	CaseMoves moves;

	@Autowired
	RepositoryService repository;

	@Autowired
	Townsfolk town;

	@Autowired
	ActingAs acting;

	@AfterEach
	void putTheStandardPackBack() {
		if (!live().digest().equals(ProcessPack.shipped().digest())) {
			this.desk.putLive(ProcessPack.shipped(), live().number());
		}
	}

	@Test
	void theStandardPackIsLiveAfterTheStart() {
		assertThat(live().digest()).isEqualTo(ProcessPack.shipped().digest());
		assertThat(this.atStart.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void aGoodPackGoesLiveAndSaysWhatItChanged() {
		int before = live().number();
		this.desk.putLive(Packs.relabelled("Stand behind the self-assessment"), before);

		assertThat(live().number()).isEqualTo(before + 1);
		assertThat(live().changes()).isEqualTo("Changed: review/AssuranceReviewProcess.bpmn.");
		String newest = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("AssuranceReviewProcess")
			.withoutTenantId()
			.latestVersion()
			.singleResult()
			.getDeploymentId();
		assertThat(newest).isEqualTo(live().deployment());
	}

	@Test
	void anUnlawfulPackNeverTakesThePlaceOfAGoodOne() {
		PackRelease before = live();

		assertThatExceptionOfType(PackRefused.class)
			.isThrownBy(() -> this.desk.putLive(Packs.unlawful(), before.number()))
			.withMessage("This pack does not go live, because one error in it must be mended first; the last good pack"
					+ " stays live.");
		assertThat(live().number()).isEqualTo(before.number());
	}

	@Test
	void aBrokenFolderLeavesTheServiceUpAndDegraded(@TempDir Path folder) {
		PackRelease before = live();
		PackAtStart start = new PackAtStart(new PackProperties(Packs.written(Packs.unlawful(), folder)), this.desk,
				this.moves);

		start.deploy();

		assertThat(start.health().getStatus().getCode()).isEqualTo("DEGRADED");
		assertThat(start.lastSeen()).singleElement()
			.satisfies((problem) -> assertThat(problem.sentence()).contains("given to lmcs"));
		assertThat(live().number()).isEqualTo(before.number());
	}

	@Test
	void aFolderThatIsGoneLeavesTheLastGoodPackLive(@TempDir Path folder) {
		PackRelease before = live();
		PackAtStart start = new PackAtStart(new PackProperties(folder.resolve("deleted")), this.desk, this.moves);

		start.deploy();

		assertThat(start.health().getStatus().getCode()).isEqualTo("DEGRADED");
		assertThat(live().number()).isEqualTo(before.number());
	}

	@Test
	void aPackThatWasSentOutlivesARestart() {
		this.desk.putLive(Packs.relabelled("Attest all"), live().number());
		PackRelease sent = live();

		this.atStart.deploy();

		assertThat(live().number()).isEqualTo(sent.number());
	}

	@Test
	void aPackThatIsDeletedFromTheEngineIsMissedAndReplacedAtTheNextStart() {
		this.desk.putLive(Packs.relabelled("Attest what is lost"), live().number());
		PackRelease lost = live();

		this.repository.deleteDeployment(lost.deployment(), true);
		assertThat(this.atStart.health().getStatus().getCode()).isEqualTo("DEGRADED");

		this.atStart.deploy();
		assertThat(this.atStart.health().getStatus()).isEqualTo(Status.UP);
		assertThat(live().number()).isGreaterThan(lost.number());
		assertThat(live().digest()).isEqualTo(ProcessPack.shipped().digest());
	}

	@Test
	void ofTwoPacksSentAtOnceOneGoesLiveAndTheOtherIsToldSo() {
		int before = live().number();

		List<Object> outcomes = AtOnce.all(List.of(sent("Attest first", before), sent("Attest second", before)));

		assertThat(live().number()).isEqualTo(before + 1);
		assertThat(outcomes).containsOnlyOnce("live").hasAtLeastOneElementOfType(PackOvertaken.class);
	}

	@Test
	void onlyAnAdministratorPutsAPackLive() {
		String officer = this.town.officer(this.town.council(), "process-designer");

		assertThatExceptionOfType(OnlyAdministrators.class).isThrownBy(() -> this.acting.run(officer,
				() -> this.desk.putLive(Packs.relabelled("Attest mine"), live().number())));
	}

	@Test
	void whoeverWorksForACouncilReadsWhatIsLiveAndThatNothingIsAmiss() {
		String officer = this.town.officer(this.town.council(), "process-designer");

		this.acting.run(officer, () -> {
			assertThat(this.atStart.lastSeen()).isEmpty();
			assertThat(this.releases.show(live().number(), null, Against.SHIPPED).files()).isNotEmpty();
		});
	}

	private Callable<String> sent(String label, int after) {
		return () -> {
			this.desk.putLive(Packs.relabelled(label), after);
			return "live";
		};
	}

	private PackRelease live() {
		return this.desk.live().orElseThrow();
	}

}
