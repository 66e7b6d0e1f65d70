-- Where the ledger ends, as its appends said: an event beyond it was not written by the program, and one that is missing
-- up to it was deleted. One row, from the first append on.
create table head (
    one      boolean not null primary key default true check (one),
    position bigint  not null
);

-- What an older node is appending, which announces nothing, is over.
select pg_advisory_xact_lock(7307001);
insert into head (position) select max(position) from event having count(*) > 0;

-- Moves the end on within an append; false when it was not where the append found it.
create function announce(was bigint, ends bigint) returns boolean language plpgsql as
$$ begin
    update ledger.head set position = ends where position = was;
    if found then return true; end if;
    insert into ledger.head (position) select ends where was = 0 on conflict do nothing;
    return found;
end $$;
