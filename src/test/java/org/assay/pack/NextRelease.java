package org.assay.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.assay.security.ActingAs;
import org.assay.support.Story;

/** The release after this one, and what administrators do with the cases of a council. */
@Story
public class NextRelease {

	private static final String ADMINISTRATOR = "first.admin";

	private final PackDesk desk;

	private final CaseMoves moves;

	private final ActingAs acting;

	NextRelease(PackDesk desk, CaseMoves moves, ActingAs acting) {
		this.desk = desk;
		this.moves = moves;
		this.acting = acting;
	}

	/** The standard pack goes live with these words of a file in the place of others. */
	public int changes(String file, String... fromTo) {
		return changes(MoveKind.PATCH, file, fromTo);
	}

	/** So does it, and whoever does it says how strictly cases are kept from it. */
	public int changes(MoveKind strictest, String file, String... fromTo) {
		byte[] content = ProcessPack.shipped().files().get(file);
		String text = new String(content, java.nio.charset.StandardCharsets.UTF_8);
		for (int at = 0; at < fromTo.length; at += 2) {
			if (!text.contains(fromTo[at])) {
				throw new IllegalArgumentException(fromTo[at]);
			}
			text = text.replace(fromTo[at], fromTo[at + 1]);
		}
		Map<String, byte[]> files = new TreeMap<>(ProcessPack.shipped().files());
		files.put(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		return live(new ProcessPack(files), strictest);
	}

	/** The standard pack is live again. */
	public void isTheStandardOne() {
		if (!this.desk.live().orElseThrow().digest().equals(ProcessPack.shipped().digest())) {
			live(ProcessPack.shipped(), MoveKind.PATCH);
		}
	}

	/** What the list says of the council's only case: how it goes, and why it cannot. */
	public List<String> says(String council) {
		MoveVerdict verdict = verdict(council);
		return verdict.movable() ? List.of(verdict.kind().name()) : verdict.obstacles();
	}

	/** Where the list says that the council's only case waits. */
	public List<String> waitsAt(String council) {
		return verdict(council).waitsAt();
	}

	/** Whether the council has a case on an older release. */
	public boolean hasCaseBehind(String council) {
		return behind(council).size() == 1;
	}

	/** An administrator moves the cases of all these councils; returns why some stay. */
	public List<String> areMovedByAnAdministrator(String... councils) {
		List<String> ids = Stream.of(councils)
			.flatMap((council) -> behind(council).stream())
			.map(RunningCase::id)
			.toList();
		return List.copyOf(this.acting.call(ADMINISTRATOR, () -> this.moves.move(ids, number())).values());
	}

	/** Somebody moves the council's only case; returns why it stays, if it does. */
	public Map<String, String> moves(String user, String council) {
		String id = behind(council).get(0).id();
		return this.acting.call(user, () -> this.moves.move(List.of(id), number()));
	}

	public Map<String, String> isMovedByAnAdministrator(String council) {
		return moves(ADMINISTRATOR, council);
	}

	/** Assay moves what it may move by itself. */
	public void takesCasesAlong() {
		this.moves.moveByRule(number());
	}

	public int number() {
		return this.desk.live().orElseThrow().number();
	}

	private int live(ProcessPack pack, MoveKind cases) {
		this.acting.run(ADMINISTRATOR, () -> this.desk.putLive(pack, number(), cases));
		return number();
	}

	private MoveVerdict verdict(String council) {
		return this.acting.call(ADMINISTRATOR, () -> this.moves.dryRun(behind(council))).get(0);
	}

	private List<RunningCase> behind(String council) {
		return this.acting.call(ADMINISTRATOR, this.moves::behind)
			.stream()
			.filter((one) -> one.council().equals(council))
			.toList();
	}

}
