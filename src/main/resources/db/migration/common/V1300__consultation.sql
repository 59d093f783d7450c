-- Consultations and what people answered. V1300 to V1349 belong to the consultation module.

create table consultation (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  title varchar not null,
  purpose varchar not null,
  planned_on date not null,
  stage varchar not null,
  document varchar,
  document_address varchar,
  changeable varchar,
  audience varchar,
  asks_children boolean,
  channels varchar,
  policy_contact varchar,
  process_contact varchar,
  opens_on date,
  closes_on date,
  time_reasons varchar,
  outcome_from date,
  outcome_by date,
  extended_to date,
  delayed_to date,
  analysis varchar,
  conclusion varchar,
  feedback varchar,
  decision_address varchar,
  published_on date,
  details_until date,
  details_deleted_on date
);

create index consultation_council on consultation (council, planned_on);

create table consultation_theme (
  consultation uuid not null references consultation (id),
  place integer not null,
  title varchar not null,
  said varchar not null,
  decision varchar,
  reasons varchar,
  primary key (consultation, place)
);

create table consultation_word (
  consultation uuid not null references consultation (id),
  place integer not null,
  about varchar not null,
  words varchar not null,
  said_by varchar not null,
  said_at timestamp(6) with time zone not null,
  primary key (consultation, place)
);

create table consultation_response (
  id uuid primary key,
  version integer not null,
  consultation uuid not null references consultation (id),
  receipt varchar not null,
  channel varchar not null,
  kind varchar not null,
  organisation varchar,
  answer varchar not null,
  publish boolean not null,
  received_on date not null,
  late_reasons varchar,
  considered boolean not null,
  note varchar,
  shortened boolean not null,
  unique (consultation, receipt)
);

create table consultation_response_theme (
  response uuid not null references consultation_response (id),
  theme integer not null,
  primary key (response, theme)
);

-- Who answered, apart from what they said: the one table that is emptied.
create table consultation_respondent (
  response uuid primary key references consultation_response (id),
  name varchar,
  email varchar,
  address varchar
);
