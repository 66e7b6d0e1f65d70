-- The day from which an account is closed; null while it is open.
alter table account add column closed date;
