-- What the public was told is to be decided: a report held back can come again under another title.
alter table report_notice add column matter varchar;
