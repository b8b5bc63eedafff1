-- What a plan is about and what was planned, as compressed JSON: bytea here, BLOB on H2.

create table plan_problem (
    plan_id uuid not null primary key references plan (id),
    content bytea not null
);

create table plan_outcome (
    plan_id uuid not null primary key references plan (id),
    content bytea not null
);
