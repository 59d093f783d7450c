-- The record of each piece of evidence; its content is a file named by the digest.
create table evidence_item (
	id uuid primary key,
	lock_version bigint not null,
	council varchar not null,
	place varchar not null,
	subject varchar not null,
	name varchar not null,
	description varchar not null,
	effective_from date,
	effective_to date,
	data_quality varchar not null,
	classification varchar not null,
	no_child_identified boolean not null,
	carried_from uuid,
	frozen boolean not null,
	current_version integer not null,
	digest varchar not null,
	-- The same name in the same place is the next version, even when two people send it at once.
	constraint evidence_item_name unique (place, name)
);

create index evidence_item_council on evidence_item (council, subject);

create table evidence_version (
	item uuid not null references evidence_item (id),
	number integer not null,
	digest varchar not null,
	size bigint not null,
	media_type varchar not null,
	address varchar,
	received_at timestamp(6) with time zone not null,
	received_from varchar not null,
	received_from_name varchar not null,
	primary key (item, number)
);

-- The sweep asks which digests are still named.
create index evidence_version_digest on evidence_version (digest);
