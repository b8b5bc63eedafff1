-- What agencies ask for (returning to sender, extensions) and what is decided; parked items.

alter table item add column bounce_count integer default 0 not null;
alter table item add column return_decider varchar(30);
alter table item add column extension_asked boolean default false not null;
alter table item add column review_on date;
create index item_review on item (review_on);
alter table task add column return_asked boolean default false not null;

create table handling_request (
    id                  uuid                        not null primary key,
    version             bigint                      not null,
    created_at          timestamp(6) with time zone not null,
    created_by          uuid,
    modified_at         timestamp(6) with time zone not null,
    modified_by         uuid,
    deleted_at          timestamp(6) with time zone,
    item_id             uuid                        not null references item (id),
    task_id             uuid                        not null references task (id),
    jurisdiction_path   varchar(100)                not null,
    agency_id           uuid                        not null,
    agency_name         varchar(200)                not null,
    kind                varchar(30)                 not null,
    decider             varchar(30)                 not null,
    decide_on           date                        not null,
    reason              varchar(1000)               not null,
    basis               varchar(500),
    suggested_agency_id uuid,
    progress            varchar(2000),
    asked_due_on        date,
    status              varchar(30)                 not null,
    decision_text       varchar(500),
    decided_at          timestamp(6) with time zone,
    decided_by          varchar(60),
    new_agency_id       uuid
);
create index handling_request_modified on handling_request (modified_at, id);
create index handling_request_item on handling_request (item_id);
create index handling_request_task on handling_request (task_id, status);
create index handling_request_path on handling_request (jurisdiction_path);
create index handling_request_agency on handling_request (agency_id);
