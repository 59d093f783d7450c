-- The list of reviews, to those who work for many councils.

create index assurance_review_newest on assurance_review (review_year, requested_on);
