package org.assay.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assay.evidence.ContentArchive;
import org.assay.shared.Reference;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class BackupModuleTests {

	private static final String MINUTES = "Minutes of the scrutiny committee, 3 März 2026\r\n";

	@TempDir
	Path folder;

	@Autowired
	Environment environment;

	@Autowired
	ProcessEngine engine;

	@Autowired
	ContentArchive contents;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	ApplicationEventPublisher events;

	private Installation original;

	private String minutes = "";

	@BeforeEach
	void anInstallationInUse() throws IOException {
		RequestContextHolder.resetRequestAttributes(); // Assay itself acts, nobody over
														// HTTP
		this.original = new Installation(this.environment.getRequiredProperty("spring.datasource.url"),
				this.environment.getRequiredProperty("spring.datasource.username"),
				Path.of(this.environment.getRequiredProperty("assay.home")));
		String council = "council-" + UUID.randomUUID();
		for (String kind : List.of("Assam", "Ceylon\n\"strong\"", "緑茶")) {
			var fact = new TeaServed(council, new Reference("tea", "1"), kind);
			this.transaction.executeWithoutResult((status) -> this.events.publishEvent(fact));
		}
		fileMinutes(council);
		startAProcessThatWaits(council);
	}

	@Test
	void bringsBackEveryRowAndFileAndVerifiesThem(CapturedOutput output) throws Exception {
		Path backup = backup();
		Installation restored = empty();

		assertThat(restored.run("restore", backup.toString())).isEqualTo(new Installation.Ran(0, ""));

		assertThat(output).contains("intact").doesNotContain("broken");
		assertThat(rowsOf(backupOf(restored))).isEqualTo(rowsOf(backup));
		assertThat(restored.contentOf(this.minutes)).hasContent(MINUTES);
	}

	@Test
	void bringsTheOtherDatabaseTheSameRows() throws Exception {
		Path backup = backup();
		Installation restored = emptyOnTheOther();

		assertThat(restored.run("restore", backup.toString())).isEqualTo(new Installation.Ran(0, ""));

		assertThat(rowsOf(backupOf(restored))).isEqualTo(rowsOf(backup));
	}

	@Test
	void neverOverwritesAnInstallation() throws Exception {
		Path backup = backup();

		var ran = this.original.run("restore", backup.toString());

		assertThat(ran.code()).isEqualTo(1);
		assertThat(ran.refusal()).startsWith("This installation already holds data").doesNotContain("\n");
	}

	@Test
	void refusesABackupOfWhichAPartHasChanged() throws Exception {
		Map<String, String> parts = Zip.read(backup());
		parts.merge("tables/ledger_entry.ndjson", "", (rows, none) -> rows.replace("Assam", "Darjeeling"));

		refuses(parts, "is damaged: tables/ledger_entry.ndjson has changed");
	}

	@Test
	void refusesABackupOfWhichAPartIsMissing() throws Exception {
		Map<String, String> parts = Zip.read(backup());
		parts.remove("evidence/" + this.minutes);

		refuses(parts, "is damaged: evidence/" + this.minutes + " is missing");
	}

	@Test
	void refusesABackupThatBringsMoreThanItNames() throws Exception {
		Map<String, String> parts = Zip.read(backup());
		parts.put("../../etc/cron.d/evil", "* * * * * root true");

		refuses(parts, "is damaged: ../../etc/cron.d/evil does not belong in it");
	}

	@Test
	void leavesNothingBehindWhenARowDoesNotFit() throws Exception {
		Map<String, String> parts = Zip.read(backup());
		String rows = parts.getOrDefault("tables/ledger_entry.ndjson", "").replace("\"actor\"", "\"acted\"");
		parts.put("tables/ledger_entry.ndjson", rows);
		String digest = Sha256.of(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
		parts.merge("manifest.json", "",
				(manifest, none) -> manifest.replaceAll(
						"(\"table\" : \"ledger_entry\",\\s+\"rows\" : \\d+,\\s+\"digest\" : \")[0-9a-f]+",
						"$1" + digest));

		Installation target = refuses(parts, "columns of the table ledger_entry that this version of Assay does not");

		assertThat(target.run("restore", backup("whole.zip").toString()).code()).isZero();
	}

	@Test
	void makesNoBackupWithoutAllEvidence() throws Exception {
		Installation restored = empty();
		restored.run("restore", backup().toString());
		Files.delete(restored.contentOf(this.minutes));
		Path incomplete = this.folder.resolve("incomplete.zip");

		var ran = restored.run("backup", incomplete.toString());

		assertThat(ran.code()).isEqualTo(1);
		assertThat(ran.refusal()).contains(this.minutes + " is missing: bring it back");
		assertThat(this.folder).isDirectoryNotContaining((file) -> file.toString().contains("incomplete"));
	}

	@Test
	void saysThatThereIsNothingToVerifyWhereAssayNeverRan() throws Exception {
		var ran = empty().run("verify");

		assertThat(ran.code()).isEqualTo(1);
		assertThat(ran.refusal()).startsWith("There is nothing to verify: the database is empty.").doesNotContain("\n");
	}

	private Installation refuses(Map<String, String> parts, String sentence) throws Exception {
		Installation target = empty();

		var ran = target.run("restore", Zip.write(this.folder.resolve("forged.zip"), parts).toString());

		assertThat(ran.code()).isEqualTo(1);
		assertThat(ran.refusal()).contains(sentence).doesNotContain("\n", "Exception");
		assertThat(target.database()
			.queryForObject("select count(*) from information_schema.tables where lower(table_name) = 'ledger_entry'",
					Integer.class))
			.isZero();
		assertThat(target.home().resolve("etc")).doesNotExist();
		return target;
	}

	Installation empty() throws IOException {
		return Installation.emptyOnH2(newHome());
	}

	Installation emptyOnTheOther() throws IOException {
		return Installation.emptyOnPostgreSql(newHome());
	}

	Path newHome() throws IOException {
		return Files.createTempDirectory(this.folder, "home");
	}

	private Path backup() throws Exception {
		return backup("backup.zip");
	}

	private Path backup(String name) throws Exception {
		Path file = this.folder.resolve(name);
		assertThat(this.original.run("backup", file.toString())).isEqualTo(new Installation.Ran(0, ""));
		return file;
	}

	private Path backupOf(Installation restored) throws Exception {
		Path file = this.folder.resolve("again.zip");
		assertThat(restored.run("backup", file.toString())).isEqualTo(new Installation.Ran(0, ""));
		return file;
	}

	/** Every row of every table, in an order that does not depend on the database. */
	private static Map<String, List<String>> rowsOf(Path backup) throws IOException {
		Map<String, List<String>> rows = new TreeMap<>();
		Zip.read(backup).forEach((name, text) -> {
			if (name.startsWith("tables/")) {
				rows.put(name, text.lines().map(BackupModuleTests::fieldsOf).sorted().toList());
			}
		});
		assertThat(rows.get("tables/act_ru_execution.ndjson")).hasSizeGreaterThan(2);
		assertThat(rows.get("tables/ledger_entry.ndjson")).hasSizeGreaterThan(2);
		return rows;
	}

	/** The databases have the columns of the engine's tables in different orders. */
	private static String fieldsOf(String row) {
		try {
			return new TreeMap<>(new ObjectMapper().readValue(row, new TypeReference<Map<String, String>>() {
			})).toString();
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void fileMinutes(String council) throws IOException {
		var content = MINUTES.getBytes(StandardCharsets.UTF_8);
		this.minutes = Sha256.of(new ByteArrayInputStream(content));
		assertThat(this.contents.restore(this.minutes, new ByteArrayInputStream(content))).isTrue();
		UUID item = UUID.randomUUID();
		this.database.update(
				"insert into evidence_item (id, lock_version, council, place, subject, name, description,"
						+ " data_quality, classification, no_child_identified, frozen, current_version, digest)"
						+ " values (?, 0, ?, ?, 'tea:1', 'minutes.txt', '', '', 'PUBLIC', true, false, 1, ?)",
				item, council, "task:" + item, this.minutes);
		this.database.update(
				"insert into evidence_version (item, number, digest, size, media_type, received_at, received_from,"
						+ " received_from_name) values (?, 1, ?, ?, 'text/plain', ?, 'sam', 'Sam Okoro')",
				item, this.minutes, content.length, OffsetDateTime.parse("2026-03-03T10:00:00.123456Z"));
	}

	/** Rows of the engine that refer to each other, with a value of every type. */
	private void startAProcessThatWaits(String council) {
		var process = Bpmn.createExecutableProcess("TeaProcess")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.parallelGateway("both")
			.intermediateCatchEvent("wait")
			.timerWithDuration("P1Y")
			.endEvent()
			.moveToNode("both")
			.receiveTask("listen")
			.message("Msg_TeaBrewed")
			.endEvent()
			.done();
		this.engine.getRepositoryService().createDeployment().addModelInstance("TeaProcess.bpmn", process).deploy();
		this.engine.getRuntimeService()
			.startProcessInstanceByKey("TeaProcess",
					Variables.createVariables()
						.putValue("council", council)
						.putValue("kind", "Pu-erh 普洱")
						.putValue("grams", 2.5)
						.putValue("hot", true)
						.putValue("leaves", new byte[] { 0, -1, 127, -128 }));
	}

}
