-- Who put a pack live, from where, and what it changed.
alter table pack_release add column release_number integer default 0 not null;
alter table pack_release add column origin varchar default 'FOLDER' not null;
alter table pack_release add column released_by varchar default 'Assay' not null;
alter table pack_release add column changes varchar default '' not null;
update pack_release set release_number =
	(select count(*) from pack_release earlier where earlier.released_at <= pack_release.released_at);
alter table pack_release add constraint pack_release_once unique (release_number);
