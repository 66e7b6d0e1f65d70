-- Which rows the look-up tables hold. A ledger of the first release has none of these: its tables hold version 1.
create table lookup_version (
    name    text not null collate "C" primary key,
    version int  not null
);

-- Gone, so that a program that knows no versions can't append rows of its own kind to tables that were folded anew.
drop function open_append();

-- Opens an append: waits until no other node appends, then says where the ledger ends and what time it is, and what an
-- append must fit to: the last event of each stream (-1: none), which of these keys and subjects are there already, and
-- by how much the look-up tables have been changed. All is read after the wait, as nobody else can change it any more.
create function open_append(streams text[], keys text[], subjects text[],
    out head bigint, out at timestamptz, out lasts bigint[], out known text[], out sealed text[], out lookups bigint)
language plpgsql as
$$ begin
    perform pg_advisory_xact_lock(7307001);
    -- the time of recording never falls, also when a clock is set back
    select position, greatest(recorded_at, clock_timestamp()) into head, at
        from ledger.event order by position desc limit 1;
    if head is null then
        head := 0;
        at := clock_timestamp();
    end if;
    lasts := array(
        select coalesce((select e.sequence from ledger.event e where e.stream = s.stream
                         order by e.sequence desc limit 1), -1)
        from unnest(streams) with ordinality s(stream, place) order by s.place);
    known := array(select c.key from ledger.command c where c.key = any (keys));
    sealed := array(select d.subject from vault.data_key d where d.subject = any (subjects));
    lookups := (select sum(version) from ledger.lookup_version);
end $$;
