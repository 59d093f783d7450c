-- Peer challenges that councils host. What peers read is kept as it was shared, so that they see nothing else.

create table peer_challenge (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  purpose varchar not null,
  requested_on date not null,
  stage varchar not null,
  review varchar,
  core_areas varchar,
  themes varchar,
  organiser varchar,
  first_day date,
  last_day date,
  access_ends_on date,
  letter varchar
);

create index peer_challenge_council on peer_challenge (council, requested_on);

-- The parts of a peer challenge are reached through it only.

create table peer_team_member (
  challenge uuid not null references peer_challenge (id),
  place integer not null,
  person varchar not null,
  team_role varchar not null,
  interests varchar,
  conflict_on date,
  primary key (challenge, place)
);

create index peer_team_member_person on peer_team_member (person);

create table peer_shared_item (
  challenge uuid not null references peer_challenge (id),
  place integer not null,
  title varchar not null,
  content varchar not null,
  primary key (challenge, place)
);

create table peer_material_request (
  challenge uuid not null references peer_challenge (id),
  place integer not null,
  asked varchar not null,
  asked_by varchar not null,
  answer varchar,
  primary key (challenge, place)
);

create table peer_note (
  challenge uuid not null references peer_challenge (id),
  place integer not null,
  words varchar not null,
  said_by varchar not null,
  said_at timestamp(6) with time zone not null,
  primary key (challenge, place)
);

create table peer_finding (
  challenge uuid not null references peer_challenge (id),
  place integer not null,
  finding_kind varchar not null,
  finding varchar not null,
  response varchar,
  reasons varchar,
  action_to_do varchar,
  primary key (challenge, place)
);

create table peer_word (
  challenge uuid not null references peer_challenge (id),
  place integer not null,
  about varchar not null,
  words varchar not null,
  said_by varchar not null,
  said_at timestamp(6) with time zone not null,
  primary key (challenge, place)
);
