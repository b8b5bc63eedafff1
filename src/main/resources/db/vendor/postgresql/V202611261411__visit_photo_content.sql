-- The bytes of photos, outside their rows: bytea here, BLOB on H2.

create table visit_photo_content (
    photo_id uuid not null primary key references visit_photo (id),
    content  bytea not null
);
