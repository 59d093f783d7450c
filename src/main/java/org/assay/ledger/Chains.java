package org.assay.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.assay.shared.Reference;

import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The chains of all councils in the database, each with an end that one appends to. */
@Repository
class Chains {

	private static final String ENTRY = "select council, entry_number, recorded_at, actor, fact, subject, previous,"
			+ " digest, recorded from ledger_entry where council = ?";

	private static final String UNIQUE_VIOLATION = "23505";

	private final JdbcTemplate database;

	Chains(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * Appends in the order given, in three statements however many they are. Keeps others
	 * from appending to the same chain until the transaction ends.
	 */
	void append(String council, List<ObjectNode> recorded) {
		ChainHead head = locked(council);
		List<LedgerEntry> entries = new ArrayList<>();
		for (ObjectNode next : recorded) {
			LedgerEntry entry = LedgerEntry.following(head, next);
			entries.add(entry);
			head = new ChainHead(entry.number(), entry.digest());
		}
		this.database.batchUpdate(
				"insert into ledger_entry (council, entry_number, recorded_at, actor, fact, subject,"
						+ " previous, digest, recorded) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
				entries, entries.size(), Chains::fill);
		this.database.update("update ledger_chain set last_number = ?, last_digest = ? where council = ?",
				head.number(), head.digest(), council);
	}

	/** Everyone of whom there is anything, even if one of the two tables lost it. */
	List<String> councils() {
		return this.database.queryForList(
				"select council from ledger_chain union select council from ledger_entry order by council",
				String.class);
	}

	Optional<ChainHead> head(String council) {
		return head(council, "");
	}

	/** At most {@code count} entries with a number above {@code number}, in order. */
	List<LedgerEntry> after(String council, long number, int count) {
		return this.database.query(
				ENTRY + " and entry_number > ? order by entry_number fetch first " + count + " rows only",
				Chains::entry, council, number);
	}

	/** The entries with numbers from {@code first} to {@code last}, the last first. */
	List<LedgerEntry> between(String council, long first, long last) {
		return this.database.query(ENTRY + " and entry_number between ? and ? order by entry_number desc",
				Chains::entry, council, first, last);
	}

	/** Everything recorded about the subject, in order. */
	List<LedgerEntry> about(String council, Reference subject) {
		return this.database.query(ENTRY + " and subject = ? order by entry_number", Chains::entry, council,
				subject.toString());
	}

	long countAbout(String council, Reference subject) {
		return Objects.requireNonNull(
				this.database.queryForObject("select count(*) from ledger_entry where council = ? and subject = ?",
						Long.class, council, subject.toString()));
	}

	/** So many entries about the subject, the last first. */
	List<LedgerEntry> about(String council, Reference subject, long skipped, int count) {
		return this.database.query(
				ENTRY + " and subject = ? order by entry_number desc offset ? rows fetch next " + count + " rows only",
				Chains::entry, council, subject.toString(), skipped);
	}

	/**
	 * The newest entries since then that the person did not make.
	 * @param councils in whose chains; empty for all
	 */
	List<LedgerEntry> byOthersSince(String person, Instant since, List<String> councils, int count) {
		String among = councils.isEmpty() ? ""
				: " and council in (" + String.join(", ", Collections.nCopies(councils.size(), "?")) + ")";
		List<Object> values = new ArrayList<>(List.of(since.atOffset(ZoneOffset.UTC), person));
		values.addAll(councils);
		return this.database.query(
				ENTRY.replace("council = ?", "recorded_at > ? and actor <> ?") + among
						+ " order by recorded_at desc, entry_number desc fetch first " + count + " rows only",
				Chains::entry, values.toArray());
	}

	private ChainHead locked(String council) {
		return head(council, " for update").orElseGet(() -> {
			begin(council);
			return head(council, " for update").orElseThrow();
		});
	}

	private Optional<ChainHead> head(String council, String lock) {
		return Optional.ofNullable(DataAccessUtils.singleResult(
				this.database.query("select last_number, last_digest from ledger_chain where council = ?" + lock,
						(row, index) -> new ChainHead(row.getLong(1), row.getString(2)), council)));
	}

	/**
	 * Begins the council's chain unless somebody else does so at the same time. Only a
	 * savepoint lets PostgreSQL go on in a transaction that lost that race; neither
	 * {@code merge} nor {@code on conflict} is safe or known on both databases.
	 */
	private void begin(String council) {
		this.database.execute((ConnectionCallback<Boolean>) (connection) -> {
			Savepoint before = connection.setSavepoint();
			try (PreparedStatement insert = connection
				.prepareStatement("insert into ledger_chain (council, last_number, last_digest) values (?, ?, ?)")) {
				insert.setString(1, council);
				insert.setLong(2, ChainHead.EMPTY.number());
				insert.setString(3, ChainHead.EMPTY.digest());
				return insert.executeUpdate() == 1;
			}
			catch (SQLException ex) {
				if (!UNIQUE_VIOLATION.equals(ex.getSQLState())) {
					throw ex;
				}
				connection.rollback(before);
				return false;
			}
		});
	}

	private static void fill(PreparedStatement insert, LedgerEntry entry) throws SQLException {
		insert.setString(1, entry.council());
		insert.setLong(2, entry.number());
		insert.setObject(3, entry.at().atOffset(ZoneOffset.UTC));
		insert.setString(4, entry.actor());
		insert.setString(5, entry.fact());
		insert.setString(6, entry.subject());
		insert.setString(7, entry.previous());
		insert.setString(8, entry.digest());
		insert.setString(9, entry.recorded());
	}

	private static LedgerEntry entry(ResultSet row, int index) throws SQLException {
		return new LedgerEntry(row.getString(1), row.getLong(2), row.getObject(3, OffsetDateTime.class).toInstant(),
				row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8),
				row.getString(9));
	}

}
