package org.assay.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.assay.security.ActingAs;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.assay.workflow.Worklist;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WholeAssay
class CouncilPackTests {

	private static final String PROCESS = "AssuranceReviewProcess";

	@Autowired
	PackDesk desk;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	FormService forms;

	@Autowired
	Worklist worklist;

	@Autowired
	Townsfolk town;

	@Autowired
	ActingAs acting;

	private String council;

	private String lead;

	@BeforeEach
	void aCouncilWithItsOwnLabel() {
		this.council = this.town.council();
		this.lead = peopled(this.council);
		this.desk.putLive(Packs.tailored(this.council, "Stand behind it"), live().number());
	}

	@AfterEach
	void putTheStandardPackBack() {
		if (!live().digest().equals(ProcessPack.shipped().digest())) {
			this.desk.putLive(ProcessPack.shipped(), live().number());
		}
	}

	@Test
	void aCouncilsNewCasesBeginWithItsOwnProcessAndOthersWithTheSharedOne() {
		String other = this.town.council();

		begin(this.lead);
		begin(peopled(other));

		assertThat(definition(this.council).getTenantId()).isEqualTo(this.council);
		assertThat(definition(other).getTenantId()).isNull();
	}

	@Test
	void tasklistOffersThePeopleOfTheCouncilItsOwnProcessAlone() {
		assertThat(offered(this.lead)).extracting(ProcessDefinition::getTenantId).containsExactly(this.council);

		String other = this.town.council();
		this.town.appoint(other, this.lead, "assurance-lead");
		assertThat(offered(this.lead)).extracting(ProcessDefinition::getTenantId)
			.containsExactlyInAnyOrder(this.council, null);
	}

	@Test
	void theSharedProcessIsRefusedToACouncilWithItsOwn() {
		String shared = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(PROCESS)
			.withoutTenantId()
			.latestVersion()
			.singleResult()
			.getId();

		assertThatThrownBy(() -> this.acting.run(this.lead, () -> this.forms.submitStartForm(shared, request(2026))))
			.hasStackTraceContaining("This council has a version of this process of its own");
	}

	@Test
	void aCouncilsProcessIsRefusedForAnotherCouncil() {
		String other = this.town.council();
		this.town.appoint(other, this.lead, "assurance-lead");
		String own = offered(this.lead).stream()
			.filter((process) -> this.council.equals(process.getTenantId()))
			.findFirst()
			.orElseThrow()
			.getId();
		Map<String, Object> request = request(2026);
		request.put("council", other);

		assertThatThrownBy(() -> this.acting.run(this.lead, () -> this.forms.submitStartForm(own, request)))
			.hasStackTraceContaining("This process is for another council than the one chosen: choose " + this.council);
	}

	@Test
	void whatDidNotChangeKeepsItsVersion() {
		PackRelease before = live();

		this.desk.putLive(Packs.tailored(this.council, "Vouch for it"), before.number());

		assertThat(live().deployment()).isEqualTo(before.deployment());
		assertThat(live().councils()).containsOnlyKeys(this.council).isNotEqualTo(before.councils());
		assertThat(live().changes()).isEqualTo("Changed: councils/" + this.council + "/" + Packs.REVIEW + ".");
	}

	@Test
	void newCasesBeginWithTheSharedProcessAgainWhenTheCouncilsOwnIsTakenBack() {
		begin(this.lead);
		this.desk.putLive(ProcessPack.shipped(), live().number());

		begin(this.lead, 2027);

		assertThat(cases(this.council)).extracting((one) -> definition(one).getTenantId())
			.containsExactlyInAnyOrder(this.council, null);
		assertThat(own()).filteredOn(ProcessDefinition::isSuspended)
			.extracting(ProcessDefinition::getKey)
			.contains(PROCESS)
			.as("what a running case still calls")
			.doesNotContain("DutyAssessmentProcess");
	}

	@Test
	void aProcessThatIsNoLongerInThePackBeginsNoCasesUntilItComesBack() {
		ProcessPack more = Packs.withProcess("PetitionProcess", "Petition");
		this.desk.putLive(more, live().number());
		assertThat(newest("PetitionProcess").isSuspended()).isFalse();

		this.desk.putLive(ProcessPack.shipped(), live().number());
		assertThat(newest("PetitionProcess").isSuspended()).isTrue();

		this.desk.putLive(more, live().number());
		assertThat(newest("PetitionProcess").isSuspended()).isFalse();
	}

	@Test
	void anUnlawfulFileOfOneCouncilKeepsTheWholePackOut() {
		Map<String, byte[]> files = new TreeMap<>(ProcessPack.shipped().files());
		String file = "councils/" + this.council + "/" + Packs.REVIEW;
		files.put(file, Packs.unlawful().files().get(Packs.REVIEW));

		assertThat(this.desk.check(new ProcessPack(files))).singleElement()
			.satisfies((problem) -> assertThat(problem.file()).isEqualTo(file));
	}

	@Test
	void aProblemOfASharedFileIsToldForTheCouncilWhoseFilesMakeIt() {
		Map<String, byte[]> files = new TreeMap<>(ProcessPack.shipped().files());
		files.put("councils/" + this.council + "/review/attest-self-assessment.form",
				"{\"id\": \"attest-self-assessment\", \"type\": \"default\", \"schemaVersion\": 14, \"components\": []}"
					.getBytes(StandardCharsets.UTF_8));

		assertThat(this.desk.check(new ProcessPack(files))).isNotEmpty()
			.allSatisfy((problem) -> assertThat(problem.file() + problem.sentence()).contains(this.council));
	}

	/** Fills the posts that a review needs, and returns the assurance lead. */
	private String peopled(String council) {
		this.town.officer(council, "chief-executive");
		this.town.officer(council, "dcs");
		this.town.member(council, "lmcs");
		return this.town.officer(council, "assurance-lead");
	}

	private void begin(String user) {
		begin(user, 2026);
	}

	private void begin(String user, int year) {
		this.acting.run(user, () -> this.worklist.begin(PROCESS, request(year)));
	}

	private static Map<String, Object> request(int year) {
		return new TreeMap<>(Map.of("trigger", "yearly", "reviewYear", year));
	}

	private List<ProcessDefinition> offered(String user) {
		return this.acting.call(user,
				() -> this.repository.createProcessDefinitionQuery()
					.processDefinitionKey(PROCESS)
					.latestVersion()
					.active()
					.startableInTasklist()
					.startablePermissionCheck()
					.list());
	}

	private ProcessDefinition newest(String process) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.withoutTenantId()
			.latestVersion()
			.singleResult();
	}

	private List<ProcessDefinition> own() {
		return this.repository.createProcessDefinitionQuery().tenantIdIn(this.council).latestVersion().list();
	}

	private List<ProcessInstance> cases(String council) {
		return this.runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).tenantIdIn(council).list();
	}

	private ProcessDefinition definition(String council) {
		return definition(cases(council).get(0));
	}

	private ProcessDefinition definition(ProcessInstance instance) {
		return this.repository.getProcessDefinition(instance.getProcessDefinitionId());
	}

	private PackRelease live() {
		return this.desk.live().orElseThrow();
	}

}
