-- What people are told, and the email by which they are. A notice and its email are written together with their cause.

create table notice_mail (
  id uuid primary key,
  version integer not null,
  person varchar not null,
  digest_on date,
  made_at timestamp(6) with time zone not null,
  delivery varchar not null,
  failures integer not null,
  next_attempt_at timestamp(6) with time zone not null,
  problem varchar,
  -- One digest a day.
  constraint notice_mail_digest unique (person, digest_on)
);

create index notice_mail_due on notice_mail (delivery, next_attempt_at);

create table notice (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  person varchar not null,
  post varchar,
  kind varchar not null,
  cause varchar not null,
  headline varchar not null,
  place varchar not null,
  told_at timestamp(6) with time zone not null,
  delivery varchar not null,
  mail uuid references notice_mail (id),
  -- Nobody is told the same twice.
  constraint notice_cause unique (cause, person)
);

create index notice_person on notice (person, told_at);

create index notice_delivery on notice (delivery, person);

create index notice_of_mail on notice (mail);

create table notice_reader (
  person varchar primary key,
  version integer not null,
  refused_address varchar,
  refused_because varchar,
  refused_at timestamp(6) with time zone,
  calendar_digest varchar unique
);

create table notice_pace (
  person varchar not null references notice_reader (person),
  kind varchar not null,
  pace varchar not null,
  primary key (person, kind)
);

create index evidence_item_expiry on evidence_item (council, effective_to);
