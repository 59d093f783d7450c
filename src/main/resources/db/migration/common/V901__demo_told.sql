-- When the demonstration's story was told to its end.
alter table demo_mark add column told_at timestamp(6) with time zone;
