-- The ledger. Every table beside `event` can be rebuilt from it, but for the keys and the files that are being booked.

create schema if not exists vault;

-- What happened, once and for ever. Positions are 1, 2, 3 … in the order of commits.
create table event (
    position    bigint      not null primary key,
    recorded_at timestamptz not null,
    stream      text        not null collate "C",
    sequence    bigint      not null,
    type        text        not null,
    revision    smallint    not null,
    payload     text        not null check (payload::json is not null),
    metadata    text        not null check (metadata::json is not null),
    constraint event_stream unique (stream, sequence)
);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'events are never changed or deleted'; end $$;

create trigger event_is_for_ever before update or delete or truncate on event
    for each statement execute function refuse_change();

-- Opens an append: waits until no other node appends, then says where the ledger ends and what time it is.
create function open_append(out head bigint, out at timestamptz) language plpgsql as
$$ begin
    perform pg_advisory_xact_lock(7307001);
    -- the time of recording never falls, also when a clock is set back
    select position, greatest(recorded_at, clock_timestamp()) into head, at
        from ledger.event order by position desc limit 1;
    if head is null then
        head := 0;
        at := clock_timestamp();
    end if;
end $$;

-- One row a write that was asked for with a key: the first answer is given again.
create table command (
    key      text   not null collate "C" primary key,
    actor    text   not null,
    hash     text   not null,
    answer   text   not null,
    position bigint not null
);

create table snapshot (
    stream   text     not null collate "C" primary key,
    sequence bigint   not null,
    type     text     not null,
    revision smallint not null,
    payload  text     not null
);

-- The keys of personal fields, wrapped with the master key, which is not in the database.
create table vault.data_key (
    serial  bigint generated always as identity unique,
    subject text  not null collate "C" primary key,
    wrapped bytea not null
);

-- Look-up tables: what rules decide by. Written with the events, and rebuilt from them.

create table actor (
    actor text not null collate "C" primary key,
    roles text not null,
    revoked bigint not null
);

create table token (
    hash     text   not null collate "C" primary key,
    actor    text   not null,
    position bigint not null
);

create table level (
    code text not null collate "C" primary key,
    "from" date,
    "to"   date
);

create table unit (
    code   text not null collate "C" primary key,
    level  text not null,
    parent text,
    "from" date not null,
    "to"   date
);

create table fund (
    code text not null collate "C" primary key
);

create table campaign (
    code   text not null collate "C" primary key,
    unit   text not null,
    fund   text,
    "from" date not null,
    "to"   date not null
);

create table account (
    purse    text not null collate "C" primary key,
    kind     text not null,
    unit     text not null,
    fund     text not null,
    campaign text,
    bank     text,
    number   text,
    constraint account_number unique (number, bank)
);
-- a Treasury account has a number and no bank
create unique index treasury_number on account (number) where bank is null;
create index on account (unit, fund, kind);

-- What a purse gained and lost on each business date: thousandths for goods, đồng for money.
create table purse_day (
    purse text   not null collate "C",
    what  text   not null,
    day   date   not null,
    net   bigint not null,
    primary key (purse, what, day)
);

create table donor (
    donor text not null collate "C" primary key,
    kind  text not null
);

-- The latest reading of each plan: the same file again is told by its hash.
create table plan (
    plan      text   not null collate "C" primary key,
    unit      text   not null collate "C",
    file_hash text   not null,
    position  bigint not null
);

create table definition (
    definition text not null collate "C" primary key
);

-- Which months of a unit's fund are closed.
create table closed_month (
    unit  text not null collate "C",
    fund  text not null collate "C",
    month date not null,
    primary key (unit, fund, month)
);

-- How far each imported statement is: booking, done, undoing or undone.
create table statement (
    statement text   not null collate "C" primary key,
    purse     text   not null,
    unit      text   not null,
    fund      text   not null,
    ordinal   int    not null,
    file_hash text   not null,
    state     text   not null,
    "from"    date,
    "to"      date,
    constraint statement_ordinal unique (purse, ordinal)
);
create index on statement (state) where state in ('booking', 'undoing');

-- Lines that are held back, and the line of another import that they match.
create table held_line (
    statement   text not null collate "C",
    row         int  not null,
    matched     text not null collate "C",
    matched_row int  not null,
    primary key (statement, row)
);
create index on held_line (matched, matched_row);

-- What waits to be booked, and what later downloads of the same account are compared with.

-- The file as it came, encrypted, until its last line is booked.
create table statement_piece (
    statement text not null collate "C",
    number    int  not null,
    bytes     bytea not null,
    primary key (statement, number)
);

-- Who each line of the file is: 21 bytes a row in the file's order (hash, day, flags).
create table statement_identity (
    statement text  not null collate "C" primary key,
    rows      bytea not null
);

-- Rows of a file that waits which are in the books already, as a row of another import.
create table statement_plan (
    statement   text not null collate "C",
    row         int  not null,
    matched     text not null collate "C",
    matched_row int  not null,
    primary key (statement, row)
);


-- pairing: who may take households on; its name only as a hash of how it is searched for
create table sponsor (
    sponsor   text not null collate "C" primary key,
    household text,
    capacity  int  not null,
    name_hash text not null
);
create index on sponsor (name_hash);

-- A household, or a place as its unit, under a sponsor's care for a year; the purpose as it is searched for.
create table pairing (
    pairing   text    not null collate "C" primary key,
    sponsor   text    not null collate "C",
    household text collate "C",
    unit      text    not null,
    cared     text    not null collate "C",
    year      int     not null,
    purpose   text    not null,
    ended     boolean not null
);
create unique index pairing_once on pairing (cared, sponsor, year, purpose) where not ended;
create index on pairing (year, sponsor);

-- Households kept for somebody; that a hold lapsed follows from its last day.
create table hold (
    hold      text    not null collate "C" primary key,
    household text    not null collate "C",
    owner     text    not null,
    sponsor   text,
    year      int     not null,
    placed_on date    not null,
    until     date    not null,
    closed    boolean not null
);
create index on hold (household, year) where not closed;

-- Households

-- Where each household is and how long its stream is. What tells one from another stands here as keyed hashes only.
create table household (
    household   text    not null collate "C" primary key,
    position    bigint  not null,
    unit        text    not null collate "C",
    code        text    not null collate "C",
    alive       boolean not null,
    area        text    not null,
    hard_area   boolean not null,
    flags       text    not null,
    registered  date    not null,
    events      int     not null,
    citizen     text    collate "C",
    likeness    text    collate "C",
    description text    not null collate "C",
    constraint household_code unique (unit, code)
);
create index on household (citizen) where citizen is not null;
create index on household (likeness) where likeness is not null;

create table household_class (
    household    text   not null collate "C",
    position     bigint not null,
    day          date   not null,
    class        text   not null,
    review       text   not null,
    decision     text   not null,
    standard     text   not null,
    deprivations text   not null,
    causes       text   not null,
    left_list    date,
    primary key (household, position)
);

-- Two that look alike and are two; the smaller id first.
create table household_cleared (
    one   text not null collate "C",
    other text not null collate "C",
    primary key (one, other)
);

create table standard (
    standard   text not null collate "C" primary key,
    valid_from date not null,
    valid_to   date,
    indicators text not null
);

-- needs: a household declares one for a purpose and year, until it withdraws it; a loan stands against one need
create table need (
    need      text not null collate "C" primary key,
    household text not null collate "C",
    year      int  not null,
    purpose   text not null collate "C",
    constraint need_once unique (household, year, purpose)
);

create table need_loan (
    loan text not null collate "C" primary key,
    need text not null collate "C"
);

-- mirror of the bank's loans: how far each file is recorded
create table mirror (
    mirror    text not null collate "C" primary key,
    data_date date not null,
    file_hash text not null,
    parts     int  not null,
    recorded  int  not null,
    state     text not null,
    constraint mirror_file unique (file_hash)
);

-- Parts of files that wait to be recorded, encrypted; not rebuilt from events.
create table mirror_piece (
    mirror text  not null collate "C",
    part   int   not null,
    bytes  bytea not null,
    primary key (mirror, part)
);

-- Loans

-- The programmes, as each reading of their file says.
create table programme_file (
    position  bigint primary key,
    file      text not null collate "C",
    file_hash text not null collate "C",
    content   text not null
);

-- What a loan may still claim of a household's ceiling, or of entrusted capital.
create table loan (
    loan      text   not null collate "C" primary key,
    programme text   not null collate "C",
    unit      text   not null collate "C",
    household text   collate "C",
    capital   text   collate "C",
    claim     bigint not null
);
create index on loan (household) where household is not null;
create index on loan (capital) where capital is not null;
create index on loan (unit);

create table loan_payment (
    loan      text   not null collate "C",
    payment   int    not null,
    principal bigint not null,
    primary key (loan, payment)
);

-- When households left the list of poor and near-poor, which is another clock than that of their class.
create table loan_left_list (
    household text   not null collate "C",
    position  bigint not null,
    day       date   not null,
    left_list date   not null,
    primary key (household, position)
);

create table loan_group (
    loan_group   text not null collate "C" primary key,
    unit         text not null collate "C",
    organisation text not null
);

create table loan_capital (
    capital text   not null collate "C" primary key,
    amount  bigint not null,
    day     date   not null
);

-- The months that were closed, and up to which position each was known.
create table loan_month (
    unit  text   not null collate "C",
    month text   not null collate "C",
    known bigint not null,
    primary key (unit, month)
);
