package org.assay.crash;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.assay.Assay;
import org.assay.council.Accounts;
import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.security.ActingAs;
import org.assay.shared.Actor;
import org.assay.shared.Reference;
import org.assay.workflow.Processes;
import org.assay.workflow.Worklist;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Assay with people at work until somebody kills it. What the services acknowledged is
 * told on standard output, and only after they did.
 */
final class BusyAssay {

	static final String COUNCIL = "exampleshire";

	private static final int PEOPLE = 4;

	private static final int TASKS = 200;

	private final EvidenceStore evidence;

	private final Worklist worklist;

	private final ActingAs acting;

	private BusyAssay(ApplicationContext assay) {
		this.evidence = assay.getBean(EvidenceStore.class);
		this.worklist = assay.getBean(Worklist.class);
		this.acting = assay.getBean(ActingAs.class);
	}

	public static void main(String[] settings) {
		ApplicationContext assay = SpringApplication.run(Assay.class, settings);
		prepare(assay);
		new BusyAssay(assay).work();
	}

	private static void prepare(ApplicationContext assay) {
		Accounts accounts = assay.getBean(Accounts.class);
		if (accounts.exists("person0")) {
			return; // it was killed before and goes on with what is left
		}
		assay.getBean(TransactionTemplate.class).executeWithoutResult((transaction) -> {
			for (int person = 0; person < PEOPLE; person++) {
				String user = "person" + person;
				accounts.open(user, "Person " + person, user + "@example.org", "correct horse battery staple");
				accounts.place(user, Set.of(new Actor.Post(COUNCIL, "dcs")));
			}
			assay.getBean(RepositoryService.class)
				.createDeployment()
				.addClasspathResource("crash/ProofProcess.bpmn")
				.deploy();
			for (int task = 0; task < TASKS; task++) {
				Reference subject = new Reference("proof", UUID.randomUUID().toString());
				assay.getBean(Processes.class).start("ProofProcess", COUNCIL, subject, Map.of());
			}
		});
	}

	private void work() {
		Queue<String> tasks = new ConcurrentLinkedQueue<>(
				this.acting.call("person0", () -> this.worklist.items().stream().map(Worklist.Item::id).toList()));
		for (int person = 0; person < PEOPLE; person++) {
			String user = "person" + person;
			new Thread(() -> this.acting.run(user, () -> {
				for (String task = tasks.poll(); task != null; task = tasks.poll()) {
					complete(task);
				}
			}), user).start();
		}
	}

	private void complete(String task) {
		byte[] content = ("Proof for " + task + "\n").repeat(2000).getBytes(StandardCharsets.UTF_8);
		var exhibit = this.evidence.keepFile(new Reference("task", task), "proof.txt",
				Particulars.of(Classification.INTERNAL), new ByteArrayInputStream(content), content.length);
		acknowledge("uploaded", task, exhibit.digest());
		this.worklist.claim(task);
		this.worklist.complete(task, Map.of("verdict", "fine", "reasons", "Seen with my own eyes."));
		acknowledge("completed", task, exhibit.digest());
	}

	private static void acknowledge(String what, String task, String digest) {
		synchronized (System.out) {
			System.out.println(what + " " + task + " " + digest);
			System.out.flush();
		}
	}

}
