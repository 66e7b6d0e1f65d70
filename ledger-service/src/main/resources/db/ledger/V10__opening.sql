-- An append announces where it ends when it is opened, and leaves its keys: that took statements of their own, and every
-- write waited for them.
drop function announce(bigint, bigint);
drop function open_append(text[], text[], text[]);

-- Opens an append: waits until no other node appends, then says where the ledger ends and what time it is, and what an
-- append must fit to: the last event of each stream (-1: none), which of these keys and subjects are there already, and
-- by how much the look-up tables have been changed. All is read after the wait, as nobody else can change it any more.
-- Of the streams the first ones are looked up always, the others only when the ledger does not end where the asker saw
-- it end last (null: he knows better). Keys that are not there are written with their answers; places say how many of the
-- events that follow stand before the end of each, 0 where it has none. It announces where the ledger will end with so
-- many events more; it is not sound when it did not end where it was announced to end.
create function open_append(seen bigint, streams text[], always int, subjects text[], events int,
    keys text[], actors text[], hashes text[], answers text[], places int[],
    out head bigint, out at timestamptz, out lasts bigint[], out known text[], out sealed text[], out lookups bigint,
    out sound boolean)
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
    sound := true;
    if events > 0 then
        update ledger.head h set position = head + events where h.position = head;
        if not found then
            insert into ledger.head (position) select events where head = 0 on conflict do nothing;
            sound := found;
        end if;
    end if;
    lasts := array(
        select case when s.place <= always or head <> seen then
            coalesce((select e.sequence from ledger.event e where e.stream = s.stream
                      order by e.sequence desc limit 1), -1) end
        from unnest(streams) with ordinality s(stream, place) order by s.place);
    known := '{}';
    if cardinality(keys) > 0 then
        with written as (
            insert into ledger.command (key, actor, hash, answer, position)
            select k.key, k.actor, k.hash, k.answer, case when k.place > 0 then head + k.place else 0 end
            from unnest(keys, actors, hashes, answers, places) k(key, actor, hash, answer, place)
            on conflict do nothing returning key)
        select array(select k.key from unnest(keys) k(key) except select w.key from written w) into known;
    end if;
    sealed := '{}';
    if cardinality(subjects) > 0 then
        sealed := array(select d.subject from vault.data_key d where d.subject = any (subjects));
    end if;
    lookups := (select sum(version) from ledger.lookup_version);
end $$;

-- Where the ledger ends, once no other node appends; until the transaction is over none does.
create function hold_append() returns bigint language plpgsql as
$$ begin
    perform pg_advisory_xact_lock(7307001);
    return (select coalesce(max(position), 0) from ledger.event);
end $$;
