-- PostgreSQL has its indexes of words under this version. H2 has none of that kind, but both databases must be at the
-- same versions: a backup of one is restored into the other.
select 1;
