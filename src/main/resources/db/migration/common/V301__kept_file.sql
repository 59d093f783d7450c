-- Files that other modules keep among the evidence; which of their records needs one, they say.

create table kept_file (
  id uuid primary key,
  council varchar not null,
  digest varchar not null,
  size bigint not null,
  kept_at timestamp(6) with time zone not null
);

-- The sweep asks which digests are still named.
create index kept_file_digest on kept_file (digest);
