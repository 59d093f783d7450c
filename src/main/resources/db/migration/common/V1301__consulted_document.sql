-- Where the consultation document was attached, so that the public can download it.

alter table consultation add column opening_task varchar;
