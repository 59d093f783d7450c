-- The day from which the post was given, which may be later than proposed.
alter table role_change add column designated_from date;
