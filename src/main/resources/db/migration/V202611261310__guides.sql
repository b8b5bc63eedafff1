-- The three guides: guidance, coaching, supervision on the spot.

create table guide (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    kind              varchar(30)                 not null,
    compound_id       uuid,
    item_id           uuid references item (id),
    jurisdiction_path varchar(100)                not null,
    giver_id          uuid                        not null references jurisdiction (id),
    giver_path        varchar(100)                not null,
    giver_level       varchar(30)                 not null,
    giver_agency_id   uuid,
    giver_name        varchar(200)                not null,
    recipient_kind    varchar(30)                 not null,
    recipient_id      uuid                        not null,
    recipient_path    varchar(100)                not null,
    recipient_name    varchar(200)                not null,
    given_on          date                        not null,
    found_text        varchar(4000)               not null,
    agreed_text       varchar(4000)               not null,
    follow_up_on      date,
    result_text       varchar(4000),
    result_on         date
);
create index guide_compound on guide (compound_id);
create index guide_item on guide (item_id);
create index guide_path on guide (jurisdiction_path);
create index guide_giver_path on guide (giver_path);
create index guide_recipient on guide (recipient_id);
create index guide_recipient_path on guide (recipient_path);
create index guide_modified on guide (modified_at, id);
