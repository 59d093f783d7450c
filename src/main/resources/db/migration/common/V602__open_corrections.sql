-- Corrections that were asked for and not made yet; the review waits for them.

create table review_correction (
  review uuid not null references assurance_review (id),
  place integer not null,
  step uuid not null,
  step_name varchar not null,
  asked_of varchar not null,
  primary key (review, place)
);
