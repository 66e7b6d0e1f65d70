-- Which row of a filled form is on which list, so that a list that comes again, mended, sorted or longer, is known.
-- Outside the events, as `command` is: a row counts once `command` has its key. Keyed hashes only, no text of the form.
create table list_row (
    serial  bigint generated always as identity unique,
    key     text  not null collate "C" primary key,
    noun    text  not null,
    list    text  not null collate "C",
    place   int   not null,
    content text  not null collate "C",
    who     text  collate "C",
    cells   bytea not null
);
create index on list_row (list);
create index on list_row (content);
create index on list_row (who);
