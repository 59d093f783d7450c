-- Lets the search find words inside texts without reading them all. Needs the extension that comes with PostgreSQL;
-- where it is not installed, or this user may not add it, the search finds the same and takes longer.
do $$
begin
	create extension if not exists pg_trgm;
	create index duty_assessment_discharged_words on duty_assessment using gin (lower(how_discharged) gin_trgm_ops);
	create index duty_assessment_reasons_words on duty_assessment using gin (lower(reasons) gin_trgm_ops);
	create index duty_assessment_action_words on duty_assessment using gin (lower(planned_action) gin_trgm_ops);
	create index evidence_item_name_words on evidence_item using gin (lower(name) gin_trgm_ops);
	create index evidence_item_description_words on evidence_item using gin (lower(description) gin_trgm_ops);
	create index report_part_composed_words on report_part using gin (lower(composed) gin_trgm_ops);
	create index report_part_written_words on report_part using gin (lower(written) gin_trgm_ops);
exception
	when insufficient_privilege or undefined_file or feature_not_supported then
		raise notice 'The search goes without pg_trgm: %', sqlerrm;
end $$;
