-- What a review starts from: the review before it, what is not done yet, and when it is followed up.

alter table assurance_review add column predecessor uuid;

alter table assurance_review add column follow_up_on date;

alter table assurance_review add column follow_up_reasons varchar;

alter table assurance_review add column followed_up_by varchar;

alter table duty_assessment add column clause varchar;

alter table duty_assessment add column since_last varchar;

alter table duty_assessment add column last_task varchar;

create table review_brought_in (
  review uuid not null references assurance_review (id),
  place integer not null,
  action uuid not null,
  to_do varchar not null,
  owner varchar not null,
  due_on date,
  overdue boolean not null,
  finding varchar,
  primary key (review, place)
);
