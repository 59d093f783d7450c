package org.assay.pack;

import java.util.List;
import java.util.stream.Collectors;

import org.assay.pack.compare.Difference;

/**
 * What a release is made of for one council, and how each file differs from another
 * version.
 *
 * @param files all files of either version, by name
 */
record ReleaseView(PackRelease release, List<FileView> files) {

	/** The files that differ. */
	public List<FileView> different() {
		return this.files.stream().filter((file) -> !file.differences().isEmpty()).toList();
	}

	/** The files that do not. */
	public List<FileView> same() {
		return this.files.stream().filter((file) -> file.differences().isEmpty()).toList();
	}

	/**
	 * One file.
	 *
	 * @param name its name in the pack
	 * @param title the name that its process or decision bears
	 * @param now whether the release has it
	 * @param before whether the other version has it
	 */
	record FileView(String name, String title, boolean now, boolean before, List<Difference> differences) {

		/** Whether it can be shown as a picture. */
		public boolean isDiagram() {
			return this.name.endsWith(".bpmn");
		}

		/** Whether the other version has to be shown too, for what is gone from it. */
		public boolean lostParts() {
			return this.before && this.differences.stream().anyMatch((one) -> one.kind() == Difference.Kind.REMOVED);
		}

		/** For the script that draws: each element's id and how it differs. */
		public String marks() {
			return this.differences.stream()
				.map((one) -> one.id() + "=" + one.kind().word())
				.collect(Collectors.joining(" "));
		}

	}

}
