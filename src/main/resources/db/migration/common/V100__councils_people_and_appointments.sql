create table council (
	council varchar not null primary key,
	name varchar not null,
	governance varchar not null,
	version integer not null
);

-- One row a person of the installation: a joint director serves two councils with one sign-in.
-- The council is the one that registered the person.
create table person (
	user_id varchar not null primary key,
	council varchar not null references council (council),
	name varchar not null,
	email varchar not null,
	kind varchar not null,
	version integer not null
);

create index person_by_council on person (council, name);

create table appointment (
	id uuid not null primary key,
	council varchar not null references council (council),
	person varchar not null references person (user_id),
	post varchar not null,
	kind varchar not null,
	first_day date not null,
	last_day date,
	reports_to_chief_executive boolean not null,
	politically_restricted boolean not null,
	first_tier boolean not null,
	covers_education boolean not null,
	covers_social_care boolean not null,
	on_executive boolean not null,
	version integer not null
);

create index appointment_by_post on appointment (council, post, first_day);
create index appointment_by_person on appointment (person, first_day);

-- The posts in which a person was last placed, to know who has left one since.
create table placement (
	person varchar not null references person (user_id),
	council varchar not null references council (council),
	post varchar not null,
	primary key (person, council, post)
);
