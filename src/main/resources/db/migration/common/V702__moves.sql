-- How strictly whoever put a release live keeps running cases from going over to it.
alter table pack_release add column strictest varchar default 'PATCH' not null;
