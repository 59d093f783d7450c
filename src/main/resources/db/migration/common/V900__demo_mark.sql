-- One row in a database that was made for the demonstration; no row in any other.
create table demo_mark (
	made_at timestamp(6) with time zone not null
);
