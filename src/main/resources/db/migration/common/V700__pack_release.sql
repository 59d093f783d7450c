create table pack_release (
	id uuid not null primary key,
	version integer not null,
	digest varchar not null,
	deployment varchar not null,
	released_at timestamp(6) with time zone not null
);
