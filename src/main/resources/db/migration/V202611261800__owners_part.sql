-- What the owners decide stands in the item's row: which community records it, by when they vote, that they consented.

alter table item add column owners_path varchar(100);
alter table item add column owners_vote_by date;
alter table item add column owners_consented boolean default false not null;
create index item_owners_path on item (owners_path);
create index item_owners_vote on item (owners_vote_by);

-- An item that was referred concerns one compound. Until now the referral had the path of whoever held the item.
update owners_referral set jurisdiction_path = coalesce((
    select min(c.jurisdiction_path) from item_compound ic join compound c on c.id = ic.compound_id
    where ic.item_id = owners_referral.item_id), jurisdiction_path);
update item set owners_path = (
    select max(r.jurisdiction_path) from owners_referral r where r.item_id = item.id);
update item set owners_vote_by = (
    select max(r.vote_by) from owners_referral r where r.item_id = item.id and r.live = true);
update item set owners_consented = true where id in (
    select r.item_id from owners_referral r where r.decision = 'CONSENTED');
