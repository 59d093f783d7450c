-- A person stays on record, and in the posts the law gives them, when their sign-in is taken away.
alter table person add column closed boolean default false not null;
