-- What scrutiny looked at. Long texts are kept here; the process engine holds references only.

create table scrutiny_review (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  question varchar not null,
  requested_on date not null,
  stage varchar not null,
  subject_record varchar,
  documents varchar,
  documents_due_on date,
  hearing_on date,
  response_due_on date,
  responded_on date,
  published_on date
);

create index scrutiny_review_council on scrutiny_review (council, requested_on);

-- The parts of a scrutiny review are reached through it only.

create table scrutiny_witness (
  scrutiny uuid not null references scrutiny_review (id),
  place integer not null,
  witness varchar not null,
  questions varchar not null,
  primary key (scrutiny, place)
);

create table scrutiny_recommendation (
  scrutiny uuid not null references scrutiny_review (id),
  place integer not null,
  recommendation_number integer not null,
  recommendation varchar not null,
  response varchar,
  response_reasons varchar,
  primary key (scrutiny, place)
);

create table scrutiny_word (
  scrutiny uuid not null references scrutiny_review (id),
  place integer not null,
  about varchar not null,
  words varchar not null,
  said_by varchar not null,
  said_at timestamp(6) with time zone not null,
  primary key (scrutiny, place)
);
