-- What rules are held by under the lock of the append.

-- What is still owed on each pledge, and until when it stands: a unit does not end over it.
create table pledge (
    pledge  text    not null collate "C" primary key,
    unit    text    not null collate "C",
    owed    bigint  not null,
    pursued boolean not null,
    expires date
);
create index on pledge (unit) where pursued and owed > 0;
create index on unit (parent);

-- Whose key is erased leaves no hash of a name either, as if these tables were folded anew.
create function forget_hashes() returns trigger language plpgsql as
$$ begin
    update ledger.sponsor set name_hash = '' where sponsor = old.subject;
    update ledger.household set citizen = null, likeness = null, description = '' where household = old.subject;
    return null;
end $$;

create trigger erased_keys_leave_no_hash after delete on vault.data_key
    for each row execute function forget_hashes();
