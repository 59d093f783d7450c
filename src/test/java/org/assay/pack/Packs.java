package org.assay.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The standard pack as tests change it. */
final class Packs {

	/** The file of the yearly review. */
	static final String REVIEW = "review/AssuranceReviewProcess.bpmn";

	private Packs() {
	}

	/** The standard pack with one task relabelled. */
	static ProcessPack relabelled(String label) {
		return changed(REVIEW, "name=\"Attest self-assessment\"", "name=\"" + label + "\"");
	}

	/** The standard pack with the attestation given to the lead member. */
	static ProcessPack unlawful() {
		return changed(REVIEW,
				"camunda:formRef=\"attest-self-assessment\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"dcs\"",
				"camunda:formRef=\"attest-self-assessment\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"lmcs\"");
	}

	/** The standard pack, and one label that only the council has. */
	static ProcessPack tailored(String council, String label) {
		Map<String, byte[]> files = new TreeMap<>(ProcessPack.shipped().files());
		files.put("councils/" + council + "/review/AssuranceReviewProcess.bpmn", relabelled(label).files().get(REVIEW));
		return new ProcessPack(files);
	}

	/** The standard pack with one process more, of one step. */
	static ProcessPack withProcess(String id, String name) {
		BpmnModelInstance diagram = Bpmn.createExecutableProcess(id)
			.name(name)
			.camundaHistoryTimeToLiveString("P3652D")
			.camundaVersionTag("1.0.0")
			.startEvent("StartEvent_Begun")
			.name("Begun")
			.userTask("Task_TakeNote")
			.name("Take note")
			.documentation("Somebody takes note of it.")
			.camundaCandidateGroups("democratic-services")
			.camundaFormRef("take-note")
			.camundaFormRefBinding("deployment")
			.endEvent("EndEvent_Noted")
			.name("Noted")
			.done();
		Map<String, byte[]> files = new TreeMap<>(ProcessPack.shipped().files());
		files.put("extra/" + id + ".bpmn", Bpmn.convertToString(diagram).getBytes(StandardCharsets.UTF_8));
		files.put("extra/take-note.form", """
				{"id": "take-note", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
				"components": [{"type": "textarea", "id": "Field_note", "key": "note", "label": "Note"}]}
				""".getBytes(StandardCharsets.UTF_8));
		return new ProcessPack(files);
	}

	static ProcessPack changed(String file, String from, String to) {
		Map<String, byte[]> files = new TreeMap<>(ProcessPack.shipped().files());
		String text = new String(files.get(file), StandardCharsets.UTF_8);
		if (!text.contains(from)) {
			throw new IllegalArgumentException(from);
		}
		files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
		return new ProcessPack(files);
	}

	/** The pack as a ZIP file, in a folder of that name. */
	static byte[] zipped(ProcessPack pack, String folder) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : pack.files().entrySet()) {
				zip.putNextEntry(new ZipEntry(folder + file.getKey()));
				zip.write(file.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** The pack in a folder. */
	static Path written(ProcessPack pack, Path folder) {
		pack.files().forEach((name, content) -> {
			try {
				Files.createDirectories(folder.resolve(name).getParent());
				Files.write(folder.resolve(name), content);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return folder;
	}

}
