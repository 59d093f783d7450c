-- One row for each chain: where it ends. The row is locked while entries are appended.
create table ledger_chain (
	council varchar not null primary key,
	last_number bigint not null,
	last_digest varchar not null
);

-- The recorded text is the canonical JSON that was digested; the other columns repeat parts of it for searching.
create table ledger_entry (
	council varchar not null,
	entry_number bigint not null,
	recorded_at timestamp(6) with time zone not null,
	actor varchar not null,
	fact varchar not null,
	subject varchar not null,
	previous varchar not null,
	digest varchar not null,
	recorded varchar not null,
	primary key (council, entry_number)
);

create index ledger_entry_subject on ledger_entry (council, subject, entry_number);
