-- A review can be limited to the duties that a new edition of the guidance added or changed.

alter table assurance_review add column only_duties varchar;
