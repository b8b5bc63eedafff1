-- A task may be owed by one of the three parties of a compound, beside agencies.

alter table task add column worker_kind varchar(30) default 'AGENCY' not null;
