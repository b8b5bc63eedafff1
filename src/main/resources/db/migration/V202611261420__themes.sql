-- The same category from several compounds of a street in a period: a suggestion of one street-level item.

create table theme_suggestion (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    jurisdiction_id   uuid                        not null,
    jurisdiction_path varchar(100)                not null,
    category_code     varchar(60)                 not null,
    begins_on         date                        not null,
    ends_on           date                        not null,
    status            varchar(30)                 not null,
    dismissed_reason  varchar(500),
    item_id           uuid references item (id),
    live              boolean,
    unique (jurisdiction_id, category_code, live)
);
create index theme_suggestion_modified on theme_suggestion (modified_at, id);
create index theme_suggestion_path on theme_suggestion (jurisdiction_path);

create table theme_item (
    id            uuid                        not null primary key,
    version       bigint                      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    modified_at   timestamp(6) with time zone not null,
    modified_by   uuid,
    deleted_at    timestamp(6) with time zone,
    suggestion_id uuid                        not null references theme_suggestion (id),
    item_id       uuid                        not null unique references item (id),
    attachment    varchar(30)                 not null
);
create index theme_item_suggestion on theme_item (suggestion_id);
create index theme_item_modified on theme_item (modified_at, id);

create index item_created on item (created_at);
