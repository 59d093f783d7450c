package org.assay.inspection;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a backup consists of, and how to tell that it is unchanged.
 *
 * @param format the number of this way to lay out a backup
 * @param madeAt when the backup began
 * @param schema the versions of our own tables that were applied, in order
 * @param engine the version of the engine's tables
 */
record Manifest(int format, Instant madeAt, List<String> schema, String engine, List<TableEntry> tables,
		List<ContentEntry> contents) {

	static final int FORMAT = 1;

	static final String NAME = "manifest.json";

	Manifest {
		schema = List.copyOf(schema);
		tables = List.copyOf(tables);
		contents = List.copyOf(contents);
	}

	Stream<? extends Entry> entries() {
		return Stream.concat(this.tables.stream(), this.contents.stream());
	}

	long rows() {
		return this.tables.stream().mapToLong(TableEntry::rows).sum();
	}

	boolean hasTable(String table) {
		return this.tables.stream().anyMatch((entry) -> entry.table().equals(table));
	}

	/** A part of the backup besides the manifest. */
	sealed interface Entry {

		/** The path within the backup: never used as a path on the disk. */
		String path();

		/** SHA-256 of the part in hexadecimal. */
		String digest();

	}

	/** The rows of one table. */
	record TableEntry(String table, long rows, String digest) implements Entry {

		@Override
		public String path() {
			return pathOf(this.table);
		}

		static String pathOf(String table) {
			return "tables/" + table + ".ndjson";
		}

	}

	/** The content of evidence, stored once however often it is named. */
	record ContentEntry(String digest) implements Entry {

		@Override
		public String path() {
			return pathOf(this.digest);
		}

		static String pathOf(String digest) {
			return "evidence/" + digest;
		}

	}

}
