-- How far a file may be read; without one it follows the agenda entries of its item.

alter table evidence add column publicity varchar(30);
