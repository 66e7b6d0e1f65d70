-- What each line of a file is known by when its letters have suffered: 9 bytes a row in the file's order (hash, flags).
-- Null for files that came before.
alter table statement_identity add column worn bytea;
