-- What a plan is about and what was planned, as compressed JSON: BLOB here, bytea on PostgreSQL.

create table plan_problem (
    plan_id uuid not null primary key references plan (id),
    content blob not null
);

create table plan_outcome (
    plan_id uuid not null primary key references plan (id),
    content blob not null
);
