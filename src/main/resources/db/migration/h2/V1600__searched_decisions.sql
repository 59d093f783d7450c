-- PostgreSQL has more indexes of words under this version, see V1503.
select 1;
