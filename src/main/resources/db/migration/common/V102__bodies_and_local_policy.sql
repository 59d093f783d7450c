create table body (
	id uuid not null primary key,
	council varchar not null references council (council),
	name varchar not null,
	kind varchar not null,
	historic boolean not null,
	version integer not null,
	constraint body_name_once unique (council, name)
);

create table body_member (
	body uuid not null references body (id),
	person varchar not null references person (user_id),
	role varchar not null,
	primary key (body, person)
);

create index body_member_by_person on body_member (person);

-- What a council decided otherwise than the default; a setting left at its default has no row.
create table local_setting (
	council varchar not null references council (council),
	setting varchar not null,
	chosen integer not null,
	primary key (council, setting)
);
