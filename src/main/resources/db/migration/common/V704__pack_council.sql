-- Which deployment a release gives to a council that has files of its own.
create table pack_council (
	release uuid not null references pack_release (id),
	council varchar not null,
	deployment varchar not null,
	primary key (release, council)
);
