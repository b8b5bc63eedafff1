-- What the row locks see to is also refused by the database itself: nobody in two places, no room for two meetings.

create extension if not exists btree_gist;

alter table booking
    add constraint no_double_booking exclude using gist (
        resource_kind with =,
        resource_id with =,
        tstzrange(starts_at, ends_at) with &&
    ) where (released_at is null);
