-- Statutory days: which years are known, and the days of each that are not as their weekday says.

create table calendar_year (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    created_at  timestamp(6) with time zone not null,
    created_by  uuid,
    modified_at timestamp(6) with time zone not null,
    modified_by uuid,
    deleted_at  timestamp(6) with time zone,
    year_number integer                     not null unique,
    source      varchar(200)                not null,
    loaded_at   timestamp(6) with time zone not null
);
create index calendar_year_modified on calendar_year (modified_at, id);

create table statutory_day (
    on_date date        not null primary key,
    kind    varchar(30) not null,
    name    varchar(50) not null
);
