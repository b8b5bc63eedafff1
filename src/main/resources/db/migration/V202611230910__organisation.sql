-- The administrative tree.

create table jurisdiction (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    code              varchar(12)                 not null,
    name              varchar(100)                not null,
    tree_level        varchar(20)                 not null,
    parent_id         uuid references jurisdiction (id),
    jurisdiction_path varchar(100)                not null,
    -- true while it stands, null once deleted: unique constraints pass over nulls
    live              boolean,
    unique (code, live)
);
create index jurisdiction_parent on jurisdiction (parent_id);
create index jurisdiction_path on jurisdiction (jurisdiction_path);
create index jurisdiction_modified on jurisdiction (modified_at, id);
