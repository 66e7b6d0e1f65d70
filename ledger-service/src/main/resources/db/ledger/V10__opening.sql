-- An append announces where it ends when it is opened: that took a statement of its own, and every write waited for it.
drop function announce(bigint, bigint);
drop function open_append(text[], text[], text[]);

-- Opens an append: waits until no other node appends, then says where the ledger ends and what time it is, and what an
-- append must fit to: the last event of each stream (-1: none), which of these keys and subjects are there already, and
-- by how much the look-up tables have been changed. All is read after the wait, as nobody else can change it any more.
-- It announces where the ledger will end with so many events more; it is not sound when it did not end where it was
-- announced to end.
create function open_append(streams text[], keys text[], subjects text[], events int,
    out head bigint, out at timestamptz, out lasts bigint[], out known text[], out sealed text[], out lookups bigint,
    out announced bigint, out sound boolean)
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
    announced := head + events;
    sound := true;
    if events > 0 then
        update ledger.head h set position = announced where h.position = head;
        if not found then
            insert into ledger.head (position) select announced where head = 0 on conflict do nothing;
            sound := found;
        end if;
    end if;
    lasts := array(
        select coalesce((select e.sequence from ledger.event e where e.stream = s.stream
                         order by e.sequence desc limit 1), -1)
        from unnest(streams) with ordinality s(stream, place) order by s.place);
    known := '{}';
    if cardinality(keys) > 0 then
        known := array(select c.key from ledger.command c where c.key = any (keys));
    end if;
    sealed := '{}';
    if cardinality(subjects) > 0 then
        sealed := array(select d.subject from vault.data_key d where d.subject = any (subjects));
    end if;
    lookups := (select sum(version) from ledger.lookup_version);
end $$;
