-- The clock of an item: on what its due date rests, when it stood still, and how the due date became another.

alter table item add column deadline_basis varchar(30);
alter table item add column deadline_from timestamp(6) with time zone;
alter table item add column deadline_amount integer default 0 not null;
alter table item add column due_at timestamp(6) with time zone;
alter table item add column deadline_editions varchar(200);
alter table item add column still_since timestamp(6) with time zone;
alter table item add column still_reason varchar(30);
alter table item add column extensions_left integer default 0 not null;
create index item_due on item (due_at);

-- What was due before this was known is taken as a day that somebody named, to its end in China's time.
update item
    set deadline_basis = 'CHOSEN',
        due_at = cast(cast(due_on as varchar(10)) || ' 23:59:59+08:00' as timestamp(6) with time zone),
        extensions_left = 2
    where due_on is not null;

create table stand_still (
    id       uuid                        not null primary key,
    item_id  uuid                        not null references item (id),
    reason   varchar(30)                 not null,
    began_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);
create index stand_still_item on stand_still (item_id);

create table deadline_change (
    id              uuid                        not null primary key,
    item_id         uuid                        not null references item (id),
    changed_at      timestamp(6) with time zone not null,
    cause           varchar(30)                 not null,
    due_on_before   date,
    due_at_before   timestamp(6) with time zone,
    due_on_after    date                        not null,
    due_at_after    timestamp(6) with time zone not null,
    editions_before varchar(200)                not null,
    editions_after  varchar(200)                not null
);
create index deadline_change_item on deadline_change (item_id);
