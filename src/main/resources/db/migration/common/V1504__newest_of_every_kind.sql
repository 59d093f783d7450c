-- Lists that show the newest first, to those who work for many councils.

create index meeting_newest on meeting (held_on);

create index scrutiny_review_newest on scrutiny_review (requested_on);

create index consultation_newest on consultation (planned_on);
