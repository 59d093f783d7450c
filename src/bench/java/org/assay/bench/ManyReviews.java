package org.assay.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assay.cabinet.Part;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies the one running review to every council and year, and gives every review its
 * report, decisions and actions, straight in the tables. What is copied to an earlier
 * year is concluded there. The copies' chains of the ledger are not made to verify.
 */
class ManyReviews {

	private static final int ENTRIES = 131;

	private final JdbcTemplate database;

	private final String council;

	private final String review;

	ManyReviews(RunningAssay assay) {
		this.database = assay.part(JdbcTemplate.class);
		this.council = text("select council from assurance_review");
		this.review = text("select cast(id as varchar) from assurance_review");
	}

	String council() {
		return this.council;
	}

	String review() {
		return this.review;
	}

	/** Fills the tables with so many years, this one included. */
	void seed(int years) {
		run("""
				create table bench_case as
				select c.council, y.year, md5(c.council || y.year)::uuid as review,
					row_number() over (order by c.council, y.year) as number, (t.review_year - y.year)::int as age
				from council c, assurance_review t, generate_series(t.review_year - %d, t.review_year) as y (year)
				where c.council <> t.council or y.year <> t.review_year""".formatted(years - 1));
		// Indexes of words are made many times faster at the end, all at once.
		List<String> wordIndexes = ofWordIndexes("indexdef");
		ofWordIndexes("indexname").forEach((index) -> run("drop index " + index));
		reviews();
		filed();
		ledger();
		history();
		reports();
		decisions();
		actions();
		new ManyLists(this.database).seed();
		run("drop table bench_case");
		wordIndexes.forEach(this::run);
		run("analyze");
	}

	/** How many rows the largest tables have. */
	Map<String, Integer> counts() {
		return List
			.of("council", "assurance_review", "duty_assessment", "ledger_entry", "evidence_item", "completed_step",
					"meeting", "cabinet_report", "decision_record", "follow_up_action", "act_hi_actinst")
			.stream()
			.collect(Collectors.toMap((table) -> table, (table) -> Integer.parseInt(text("select count(*) from " + table)),
					(one, other) -> one, LinkedHashMap::new));
	}

	private void reviews() {
		copy("assurance_review", "t.id = '" + this.review + "'",
				Map.of("id", "k.review", "council", "k.council", "review_year", "k.year", "requested_on",
						years("t.requested_on"), "finish_by", years("t.finish_by"), "stage", over("'READY'", "t.stage"),
						"opinion", over("'ASSURED'", "null"), "opinion_reasons", over("'Every duty is met.'", "null"),
						"concluded_on", over(years("t.finish_by"), "null")));
		copy("duty_assessment", "t.review = '" + this.review + "'",
				Map.of("id", id("t.id"), "council", "k.council", "review", "k.review", "state", "'ASSESSED'", "rating",
						"(array['MET', 'MET', 'MET', 'PARTLY_MET', 'NOT_MET'])[1 + k.number % 5]", "how_discharged",
						"coalesce(t.how_discharged, 'By the board.')", "reasons",
						"case when k.number % 500 = 7 and t.duty = 'D07' then 'The plan lapsed.' else t.reasons end",
						"assessed_by", "coalesce(t.assessed_by, 'o1-' || k.council)", "assessed_at",
						time("coalesce(t.assessed_at, now())"), "task", id("t.duty")));
	}

	private void filed() {
		copy("evidence_item", "t.subject = 'review:" + this.review + "'",
				Map.of("id", id("t.id"), "council", "k.council", "subject", "'review:' || k.review", "place",
						"'task:' || " + id("t.place")));
		copy("evidence_version", "t.item in (select id from evidence_item where subject = 'review:" + this.review + "')",
				Map.of("item", id("t.item"), "received_at", time("t.received_at")));
		copy("completed_step", "t.subject = 'review:" + this.review + "'",
				Map.of("id", id("t.id"), "council", "k.council", "subject", "'review:' || k.review", "task",
						id("t.task") + "::text", "completed_at", time("t.completed_at")));
	}

	private void ledger() {
		run("""
				insert into ledger_entry (council, entry_number, recorded_at, actor, fact, subject, previous, digest, recorded)
				select k.council, coalesce(c.last_number, 0) + row_number() over (partition by k.council order by k.year, t.place),
					%s, t.actor, t.fact, 'review:' || k.review, t.previous, t.digest,
					replace(t.recorded, '%s', k.review::text)
				from bench_case k left join ledger_chain c on c.council = k.council,
					(select e.*, row_number() over (order by n, entry_number) as place
					from ledger_entry e, generate_series(1, %d) n where subject = 'review:%s') t
				where t.place <= %d""".formatted(time("t.recorded_at"), this.review, ENTRIES, this.review, ENTRIES));
		run("""
				update ledger_chain c
				set last_number = (select max(entry_number) from ledger_entry e where e.council = c.council)""");
	}

	/** What the engine remembers of each review. */
	private void history() {
		String cases = "t.root_proc_inst_id_ in (select proc_inst_id_ from act_hi_procinst where business_key_ = 'review:"
				+ this.review + "')";
		Map<String, String> changed = Map.of("id_", id("t.id_") + "::text", "proc_inst_id_",
				id("t.proc_inst_id_") + "::text", "root_proc_inst_id_", id("t.root_proc_inst_id_") + "::text",
				"tenant_id_", "k.council", "start_time_", years("t.start_time_"), "end_time_",
				years("coalesce(t.end_time_, now()::timestamp)"), "duration_", "coalesce(t.duration_, 86400000)");
		Map<String, String> instance = new LinkedHashMap<>(changed);
		instance.put("business_key_", "replace(t.business_key_, '" + this.review + "', k.review::text)");
		instance.put("super_process_instance_id_", id("t.super_process_instance_id_") + "::text");
		instance.put("state_", "'COMPLETED'");
		copy("act_hi_procinst", cases, instance);
		Map<String, String> activity = new LinkedHashMap<>(changed);
		activity.put("execution_id_", id("t.execution_id_") + "::text");
		activity.put("act_inst_state_", "0");
		copy("act_hi_actinst", cases, activity);
	}

	private void reports() {
		run("""
				insert into meeting (id, version, council, body, body_name, held_on, place, stage)
				select md5(id || 'meeting')::uuid, 0, council, md5(council)::uuid, 'Cabinet', make_date(review_year, 1, 20),
					'Town hall', 'HELD' from assurance_review""");
		run("""
				insert into meeting (id, version, council, body, body_name, held_on, place, stage)
				select md5(id || 'meeting' || n)::uuid, 0, council, md5(council)::uuid, 'Cabinet',
					make_date(review_year, 1 + n, 15), 'Town hall', 'HELD' from assurance_review, generate_series(1, 10) n""");
		run("""
				insert into cabinet_report (id, version, council, review, composed_on, stage, meeting, versions)
				select md5(id || 'report')::uuid, 0, council, id, make_date(review_year, 1, 10), 'EFFECTIVE',
					'meeting:' || md5(id || 'meeting')::uuid, 1 from assurance_review""");
		List<Part> known = List.of(Part.values());
		String parts = IntStream.range(0, known.size())
			.mapToObj((place) -> "(%d, '%s', '%s')".formatted(place, known.get(place).key(),
					known.get(place).heading().replace("'", "''")))
			.collect(Collectors.joining(", "));
		run("""
				insert into report_part (report, place, part_key, heading, composed)
				select md5(r.id || 'report')::uuid, p.place, p.part_key, p.heading,
					p.heading || ' of the assurance of leadership, ' || r.review_year || '. The committee is asked to note'
						|| ' how every duty is discharged and what is still to be done about those that are not met.'
				from assurance_review r, (values %s) as p (place, part_key, heading)""".formatted(parts));
		run("""
				insert into report_version (id, version, council, report, version_number, openness, content, digest,
					published_by, published_at)
				select md5(id || 'version')::uuid, 0, council, md5(id || 'report')::uuid, 1, 'PUBLIC',
					'{"date":"' || review_year || '-01-20","meeting":"Cabinet","parts":[{"composed":"Assurance of leadership",'
						|| '"partKey":"title"}]}', md5(id::text), 'o1-' || council, make_date(review_year, 1, 12)
				from assurance_review""");
	}

	private void decisions() {
		run("""
				insert into decision_record (id, version, council, year_recorded, place_in_year, source_record, maker,
					decider, title, outcome, key_decision, openness, stage, published_on, last_call_in_day, effective_on)
				select md5(id || 'decision' || n)::uuid, 0, council, review_year, n, 'report:' || md5(id || 'report')::uuid,
					'BODY', 'Cabinet', 'Assurance of leadership, part ' || n, 'APPROVED', false, 'PUBLIC', 'EFFECTIVE',
					make_date(review_year, 1, 22), make_date(review_year, 1, 29), make_date(review_year, 1, 30)
				from assurance_review, generate_series(1, 3) n""");
		run("""
				insert into decision_wording (decision, place, decision_text, reasons, alternatives, conflicts, decided_on,
					recorded_by, recorded_at)
				select id, 0, 'The report was noted and its recommendations approved.', 'The duties are the council''s.',
					'None', 'None', published_on, 'o1-' || council, published_on from decision_record""");
		run("""
				insert into decision_action (decision, place, to_do, officer, due_on)
				select id, 0, 'Do what was recommended.', 'o1-' || council, effective_on from decision_record""");
	}

	private void actions() {
		run("""
				insert into follow_up_action (id, version, council, source_record, to_do, opened_on, stage, owner, due_on,
					success_measure)
				select md5(r.id || 'action' || n)::uuid, 0, r.council,
					case when n % 2 = 0 then 'review:' || r.id else 'decision:' || md5(r.id || 'decision1')::uuid end,
					'Mend finding ' || n, make_date(r.review_year, 2, 1),
					case when r.review_year = (select max(review_year) from assurance_review) then 'UNDER_WAY'
						else 'CLOSED' end,
					'o' || (1 + n % 5) || '-' || r.council, make_date(r.review_year, 12, 28) + n, 'It works.'
				from assurance_review r, generate_series(1, 6) n""");
	}

	/** Copies the rows for every council and year, with other values in some columns. */
	private void copy(String table, String rows, Map<String, String> changed) {
		List<String> columns = this.database
			.queryForList("select column_name from information_schema.columns where table_name = '" + table
					+ "' and table_schema = 'public'", String.class);
		run("insert into " + table + " (" + String.join(", ", columns) + ") select "
				+ columns.stream()
					.map((column) -> changed.getOrDefault(column, "t." + column))
					.collect(Collectors.joining(", "))
				+ " from " + table + " t, bench_case k where " + rows);
	}

	private static String id(String from) {
		return "md5(" + from + " || '-' || k.number)::uuid";
	}

	private static String years(String day) {
		return "(" + day + " - make_interval(years => k.age))::timestamp";
	}

	private static String time(String moment) {
		return "(" + moment + " - make_interval(years => k.age, mins => k.number::int))";
	}

	private static String over(String then, String otherwise) {
		return "case when k.age > 0 then " + then + " else " + otherwise + " end";
	}

	private List<String> ofWordIndexes(String column) {
		return this.database.queryForList(
				"select " + column + " from pg_indexes where indexdef like '%gin_trgm_ops%' order by indexname",
				String.class);
	}

	private void run(String sql) {
		this.database.execute(sql);
	}

	private String text(String sql) {
		return Objects.requireNonNull(this.database.queryForObject(sql, String.class));
	}

}
