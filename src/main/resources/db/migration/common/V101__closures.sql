create table closure (
	id uuid not null primary key,
	council varchar not null references council (council),
	first_day date not null,
	last_day date not null,
	reason varchar not null
);

create index closure_by_council on closure (council, first_day);
