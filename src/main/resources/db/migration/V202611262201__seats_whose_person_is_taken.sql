-- A seat that came onto a draft after its time was reserved, and whose person was engaged elsewhere then: not booked.
alter table seat add column time_taken boolean default false not null;
