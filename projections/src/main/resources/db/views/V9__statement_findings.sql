-- What was odd in a statement that was taken all the same, and why an approver took it.
alter table statement add column found text, add column even_so text;
