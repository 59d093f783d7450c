-- As V1503, for what decisions say.
do $$
begin
	create index decision_record_title_words on decision_record using gin (lower(title) gin_trgm_ops);
	create index decision_wording_decision_words on decision_wording using gin (lower(decision_text) gin_trgm_ops);
	create index decision_wording_reasons_words on decision_wording using gin (lower(reasons) gin_trgm_ops);
exception
	when undefined_object then
		raise notice 'The search goes without pg_trgm: %', sqlerrm;
end $$;
