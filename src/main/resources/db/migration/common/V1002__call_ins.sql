-- Call-ins of decisions, Local Government Act 2000 section 9F(4).

create table call_in (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  decision uuid not null references decision_record (id),
  called_in_by varchar not null,
  called_in_on date not null,
  reasons varchar not null,
  alternative varchar not null,
  stage varchar not null,
  committee_by date
);

create index call_in_decision on call_in (decision);

-- The parts of a call-in have no council of their own: they are reached through it only.

create table call_in_supporter (
  call_in uuid not null references call_in (id),
  place integer not null,
  person varchar not null,
  primary key (call_in, place)
);

create table call_in_ground (
  call_in uuid not null references call_in (id),
  ground varchar not null,
  primary key (call_in, ground)
);

create table call_in_word (
  call_in uuid not null references call_in (id),
  place integer not null,
  stage varchar not null,
  reasons varchar not null,
  said_by varchar not null,
  said_at timestamp(6) with time zone not null,
  primary key (call_in, place)
);
