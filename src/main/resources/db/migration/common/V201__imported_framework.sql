-- How a council said it discharges the duties of an edition, as imported from its own framework.
create table imported_framework (
	id uuid not null primary key,
	version integer not null,
	council varchar not null,
	edition varchar not null,
	imported_at timestamp(6) with time zone not null
);

create index imported_framework_latest on imported_framework (council, edition, imported_at);

create table imported_duty (
	framework uuid not null references imported_framework (id),
	duty varchar not null,
	line_number integer not null,
	wording varchar not null,
	duty_type varchar not null,
	focus varchar not null,
	how_discharged varchar not null,
	compliance varchar not null,
	primary key (framework, duty)
);
