-- How strictly whoever put a release live keeps running cases from going over to it.
alter table pack_release add column strictest varchar default 'PATCH' not null;
-- Which step of a release takes the place of one that it no longer has.
create table pack_successor (
	id uuid not null primary key,
	release_number integer not null,
	process varchar not null,
	old_step varchar not null,
	new_step varchar not null,
	said_by varchar not null,
	said_at timestamp(6) with time zone not null,
	constraint pack_successor_once unique (release_number, process, old_step)
);
