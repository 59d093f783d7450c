-- Editions of the guidance that somebody imported, beside those that come with the software.

create table imported_edition (
	edition_key varchar not null primary key,
	version integer not null,
	content varchar not null,
	digest varchar not null,
	imported_by varchar not null,
	imported_at timestamp(6) with time zone not null
);
