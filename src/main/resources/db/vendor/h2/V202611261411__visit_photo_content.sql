-- The bytes of photos, outside their rows: BLOB here, bytea on PostgreSQL.

create table visit_photo_content (
    photo_id uuid not null primary key references visit_photo (id),
    content  blob not null
);
