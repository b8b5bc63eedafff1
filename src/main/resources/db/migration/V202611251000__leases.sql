-- Which instance does which of the service's own rounds, until when.

create table lease (
    round      varchar(60)                 not null primary key,
    holder     uuid,
    held_until timestamp(6) with time zone not null,
    taken_at   timestamp(6) with time zone not null
);
