create table duty_assessment (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  review uuid not null references assurance_review (id),
  edition varchar not null,
  duty varchar not null,
  state varchar not null,
  assessment_round integer not null,
  owner varchar,
  rating varchar,
  how_discharged varchar,
  reasons varchar,
  planned_action varchar,
  assessed_by varchar,
  assessed_at timestamp(6) with time zone,
  task varchar,
  last_rating varchar,
  last_how_discharged varchar,
  departure_reasons varchar,
  departure_by varchar,
  returned_reasons varchar,
  assessor_rating varchar,
  assessor_reasons varchar,
  agreed_rating varchar,
  unique (review, duty)
);

create table superseded_answer (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  review uuid not null references assurance_review (id),
  duty varchar not null,
  assessment_round integer not null,
  rating varchar not null,
  how_discharged varchar not null,
  reasons varchar,
  planned_action varchar,
  assessed_by varchar not null,
  assessed_at timestamp(6) with time zone not null,
  task varchar not null
);

create index superseded_answer_review on superseded_answer (review);

create table duty_owner (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  duty varchar not null,
  owner varchar not null,
  unique (council, duty)
);
