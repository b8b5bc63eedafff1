-- The bytes of evidence, outside its row. H2's varbinary ends at 1 MB, so BLOB here and bytea on PostgreSQL.

create table evidence_content (
    evidence_id uuid not null primary key references evidence (id),
    content     blob not null
);
