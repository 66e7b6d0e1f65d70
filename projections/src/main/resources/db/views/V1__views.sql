-- The views. Everything here is derived from events: it can be dropped, and comes back.
-- A table that changes its shape in a later file belongs to a view whose version is raised with it.
-- Codes and ids compare by bytes (COLLATE "C"): they are never sorted for people, and it is quicker.
-- Business days are called day, since "on" is a word of SQL.

CREATE TABLE projection (
    name       text PRIMARY KEY,
    version    integer NOT NULL,
    position   bigint NOT NULL,
    failed_at  bigint,
    error      text,
    wanted     text,
    changed_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50);

-- Jobs of auditors. Not derived from events; lost with the views, and no loss.
CREATE TABLE replay (
    id         text PRIMARY KEY,
    state      text NOT NULL,
    through    bigint,
    position   bigint NOT NULL DEFAULT 0,
    events     bigint NOT NULL DEFAULT 0,
    seconds    numeric(12, 1) NOT NULL DEFAULT 0,
    views      text NOT NULL DEFAULT '[]',
    error      text,
    started_at timestamptz NOT NULL DEFAULT now()
);

-- audit
CREATE TABLE skip (
    position    bigint PRIMARY KEY,
    view        text NOT NULL,
    passes      bigint NOT NULL,
    reason      text NOT NULL,
    actor       text,
    recorded_at timestamptz NOT NULL
);

-- identity
CREATE TABLE actor (
    id       text COLLATE "C" PRIMARY KEY,
    position bigint NOT NULL,
    name     text NOT NULL,
    roles    text NOT NULL,
    tokens   integer NOT NULL,
    revoked  text
);

-- organisation
CREATE TABLE level (
    position   bigint PRIMARY KEY,
    code       text COLLATE "C" NOT NULL,
    name       text NOT NULL,
    rank       integer NOT NULL,
    valid_from date,
    valid_to   date
);

CREATE TABLE unit (
    code         text COLLATE "C" PRIMARY KEY,
    position     bigint NOT NULL,
    level        text COLLATE "C" NOT NULL,
    parent       text COLLATE "C",
    predecessors text NOT NULL,
    valid_from   date NOT NULL,
    valid_to     date
);

CREATE TABLE unit_name (
    code       text COLLATE "C",
    position   bigint,
    name       text NOT NULL,
    valid_from date NOT NULL,
    PRIMARY KEY (code, position)
);

CREATE TABLE unit_end (
    code     text COLLATE "C",
    position bigint,
    last_day date NOT NULL,
    PRIMARY KEY (code, position)
);

CREATE TABLE fund (
    code     text COLLATE "C" PRIMARY KEY,
    position bigint NOT NULL,
    name     text NOT NULL,
    rules    text NOT NULL
);

CREATE TABLE account (
    id       text COLLATE "C" PRIMARY KEY,
    position bigint NOT NULL,
    kind     text COLLATE "C" NOT NULL,
    unit     text COLLATE "C" NOT NULL,
    fund     text COLLATE "C" NOT NULL,
    campaign text COLLATE "C",
    bank     text,
    number   text,
    name     text NOT NULL
);

-- mobilisation
CREATE TABLE donor (
    id        text COLLATE "C" PRIMARY KEY,
    position  bigint NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    name      text NOT NULL,
    phone     text,
    address   text,
    id_number text,
    folded    text COLLATE "C" NOT NULL
);
CREATE INDEX donor_position ON donor (position);

CREATE TABLE campaign (
    code      text COLLATE "C" PRIMARY KEY,
    position  bigint NOT NULL,
    name      text NOT NULL,
    unit      text COLLATE "C" NOT NULL,
    fund      text COLLATE "C",
    first_day date NOT NULL,
    last_day  date NOT NULL
);

-- pledges: who promised, and every fact about it since
CREATE TABLE pledge (
    id        text COLLATE "C" PRIMARY KEY,
    position  bigint NOT NULL,
    unit      text COLLATE "C" NOT NULL,
    fund      text COLLATE "C" NOT NULL,
    campaign  text COLLATE "C",
    donor     text COLLATE "C" NOT NULL,
    credited  text,
    anonymous boolean NOT NULL,
    day       date NOT NULL,
    minutes   text
);
CREATE INDEX pledge_position ON pledge (position);
CREATE INDEX pledge_donor ON pledge (donor);

-- pledged: what it adds to newly pledged; promised and paid: what it adds to the pledge itself
CREATE TABLE pledge_fact (
    pledge   text COLLATE "C",
    position bigint,
    day      date NOT NULL,
    unit     text COLLATE "C" NOT NULL,
    fund     text COLLATE "C" NOT NULL,
    campaign text COLLATE "C",
    kind     text COLLATE "C" NOT NULL,
    pledged  bigint NOT NULL,
    promised bigint NOT NULL,
    paid     bigint NOT NULL,
    standing text COLLATE "C",
    expires  date,
    schedule text,
    receipt  text COLLATE "C",
    reason   text,
    PRIMARY KEY (pledge, position)
);

-- books
CREATE TABLE receipt (
    id        text COLLATE "C" PRIMARY KEY,
    position  bigint NOT NULL,
    voucher   text COLLATE "C" NOT NULL,
    unit      text COLLATE "C" NOT NULL,
    fund      text COLLATE "C" NOT NULL,
    campaign  text COLLATE "C",
    purse     text COLLATE "C" NOT NULL,
    channel   text COLLATE "C" NOT NULL,
    class     text COLLATE "C" NOT NULL,
    source    text COLLATE "C" NOT NULL,
    amount    bigint NOT NULL,
    refunded  bigint NOT NULL,
    reversed  boolean NOT NULL,
    day       date NOT NULL,
    donor     text COLLATE "C",
    payer     text,
    credited  text,
    anonymous boolean NOT NULL,
    pledge    text COLLATE "C",
    statement text COLLATE "C",
    line      integer,
    written   text,
    goods     text,
    currency  text,
    note      text,
    folded    text COLLATE "C" NOT NULL
);
CREATE UNIQUE INDEX receipt_position ON receipt (position);
CREATE INDEX receipt_donor ON receipt (donor) WHERE donor IS NOT NULL;

-- Every change of a figure of the books, with its sign: as of a day and as known at a position are one WHERE.
CREATE TABLE entry (
    position       bigint,
    part           smallint,
    kind           text COLLATE "C" NOT NULL,
    subject        text COLLATE "C" NOT NULL,
    unit           text COLLATE "C" NOT NULL,
    fund           text COLLATE "C" NOT NULL,
    campaign       text COLLATE "C",
    purse          text COLLATE "C" NOT NULL,
    channel        text COLLATE "C",
    class          text COLLATE "C",
    source         text COLLATE "C",
    amount         bigint NOT NULL,
    day            date NOT NULL,
    book_year      integer NOT NULL,
    voucher_kind   text COLLATE "C" NOT NULL,
    voucher_number bigint NOT NULL,
    reason         text,
    PRIMARY KEY (position, part)
);
CREATE INDEX entry_later ON entry (subject) WHERE kind IN ('REFUNDED', 'REVERSED', 'RECLASSED');

-- Entries of receipts added up by day: a year's figures as they are now, however many entries there are.
CREATE TABLE day_sum (
    day      date,
    unit     text COLLATE "C",
    fund     text COLLATE "C",
    campaign text COLLATE "C",
    channel  text COLLATE "C",
    class    text COLLATE "C",
    source   text COLLATE "C",
    amount   bigint NOT NULL,
    PRIMARY KEY (day, unit, fund, campaign, channel, class, source)
) WITH (fillfactor = 50);

CREATE TABLE outflow (
    id        text COLLATE "C" PRIMARY KEY,
    position  bigint NOT NULL,
    voucher   text COLLATE "C" NOT NULL,
    unit      text COLLATE "C" NOT NULL,
    fund      text COLLATE "C" NOT NULL,
    purse     text COLLATE "C" NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    amount    bigint NOT NULL,
    day       date NOT NULL,
    statement text COLLATE "C" NOT NULL,
    line      integer NOT NULL,
    written   text NOT NULL,
    reversed  boolean NOT NULL
);

CREATE TABLE book_voucher (
    unit text COLLATE "C",
    fund text COLLATE "C",
    year integer,
    kind text COLLATE "C",
    last bigint NOT NULL,
    PRIMARY KEY (unit, fund, year, kind)
);

CREATE TABLE book_month (
    position bigint PRIMARY KEY,
    unit     text COLLATE "C" NOT NULL,
    fund     text COLLATE "C" NOT NULL,
    year     integer NOT NULL,
    month    text COLLATE "C" NOT NULL,
    closed   boolean NOT NULL,
    reason   text,
    day      date NOT NULL
);

-- statements
CREATE TABLE statement (
    id           text COLLATE "C" PRIMARY KEY,
    position     bigint NOT NULL,
    state        text COLLATE "C" NOT NULL,
    purse        text COLLATE "C" NOT NULL,
    unit         text COLLATE "C" NOT NULL,
    fund         text COLLATE "C" NOT NULL,
    campaign     text COLLATE "C",
    file_name    text NOT NULL,
    file_hash    text COLLATE "C" NOT NULL,
    layout       text NOT NULL,
    number_style text NOT NULL,
    rows         integer NOT NULL,
    credits      integer NOT NULL,
    credit_sum   bigint NOT NULL,
    debits       integer NOT NULL,
    debit_sum    bigint NOT NULL,
    held         integer NOT NULL,
    skipped      integer NOT NULL,
    breaks       integer NOT NULL,
    first_day    date,
    last_day     date,
    ordinal      integer NOT NULL,
    receipts     integer NOT NULL,
    received     bigint NOT NULL,
    outflows     integer NOT NULL,
    paid_out     bigint NOT NULL,
    released     integer NOT NULL,
    reversed     integer NOT NULL,
    through      integer NOT NULL,
    reached      bigint NOT NULL,
    recorded_at  timestamptz NOT NULL,
    reason       text
) WITH (fillfactor = 50);

CREATE TABLE statement_line (
    statement   text COLLATE "C",
    line        integer,
    position    bigint NOT NULL,
    kind        text COLLATE "C" NOT NULL,
    matched     text COLLATE "C",
    matched_row integer,
    day         date,
    credit      bigint,
    debit       bigint,
    field       text,
    problem     text,
    written     text NOT NULL,
    released    boolean NOT NULL,
    reason      text,
    PRIMARY KEY (statement, line)
);

-- plans
CREATE TABLE plan (
    position  bigint PRIMARY KEY,
    id        text COLLATE "C" NOT NULL,
    title     text NOT NULL,
    unit      text COLLATE "C" NOT NULL,
    document  text NOT NULL,
    issued    date NOT NULL,
    file_hash text COLLATE "C" NOT NULL
);

CREATE TABLE plan_line (
    position   bigint,
    ordinal    integer,
    plan       text COLLATE "C" NOT NULL,
    id         text NOT NULL,
    text       text NOT NULL,
    section    text,
    metric     text COLLATE "C" NOT NULL,
    comparator text NOT NULL,
    value      text NOT NULL,
    value_to   text,
    unit       text NOT NULL,
    area       text,
    people     text,
    period     text NOT NULL,
    from_year  integer NOT NULL,
    to_year    integer NOT NULL,
    funds      text NOT NULL,
    baseline   text,
    source     text NOT NULL,
    indicator  text,
    flags      text NOT NULL,
    without    text NOT NULL,
    baseline_households bigint,
    note       text,
    PRIMARY KEY (position, ordinal)
);

-- What a plan says beside its targets: tasks, reporting duties, and notes of its readers, in the order of the source.
CREATE TABLE plan_annex (
    position bigint,
    kind     text COLLATE "C",
    ordinal  integer,
    plan     text COLLATE "C" NOT NULL,
    id       text NOT NULL,
    section  text NOT NULL,
    text     text NOT NULL,
    who      text NOT NULL,
    with_whom text NOT NULL,
    time     text NOT NULL,
    PRIMARY KEY (position, kind, ordinal)
);

-- Targets that were divided or changed after the plan was issued: all of them, with who did it.
CREATE TABLE target_set (
    position   bigint PRIMARY KEY,
    plan       text COLLATE "C" NOT NULL,
    line       text NOT NULL,
    unit       text COLLATE "C",
    sponsor    text COLLATE "C",
    year       integer,
    value      text NOT NULL,
    valid_from date NOT NULL,
    document   text NOT NULL,
    reason     text NOT NULL,
    actor      text,
    recorded_at timestamptz NOT NULL
);

-- Figures that agencies reported; of the same figure the latest holds.
CREATE TABLE observation (
    position  bigint PRIMARY KEY,
    id        text COLLATE "C" NOT NULL,
    indicator text COLLATE "C" NOT NULL,
    unit      text COLLATE "C" NOT NULL,
    area      text,
    people    text,
    year      integer NOT NULL,
    value     text NOT NULL,
    measure   text NOT NULL,
    day       date NOT NULL,
    document  text NOT NULL,
    reporter  text NOT NULL
);

CREATE INDEX observation_of ON observation (indicator, unit, year, position);

CREATE TABLE household_counting (
    position   bigint PRIMARY KEY,
    id         text COLLATE "C" NOT NULL,
    valid_from date NOT NULL,
    classes    text NOT NULL,
    text       text NOT NULL,
    text_en    text NOT NULL,
    document   text NOT NULL
);

CREATE TABLE counting (
    position   bigint PRIMARY KEY,
    id         text COLLATE "C" NOT NULL,
    valid_from date NOT NULL,
    funds      text NOT NULL,
    sources    text NOT NULL,
    text       text NOT NULL,
    text_en    text NOT NULL,
    document   text NOT NULL
);

-- Households: as they are now, and what they were on each day.
CREATE TABLE household (
    id             text COLLATE "C" PRIMARY KEY,
    position       bigint NOT NULL,
    unit           text COLLATE "C" NOT NULL,
    code           text COLLATE "C" NOT NULL,
    head           text NOT NULL,
    address        text,
    citizen_number text COLLATE "C",
    area           text COLLATE "C" NOT NULL,
    hard_area      boolean NOT NULL,
    ethnic_area    boolean NOT NULL,
    members        integer NOT NULL,
    working_age    integer NOT NULL,
    children       integer NOT NULL,
    flags          text NOT NULL,
    class          text COLLATE "C",
    class_from     date,
    class_decision text,
    standard       text,
    deprivations   text NOT NULL,
    causes         text NOT NULL,
    recognised     date,
    left_list      date,
    alive          boolean NOT NULL,
    search         text NOT NULL,
    likeness       text COLLATE "C",
    registered     date NOT NULL,
    origin         text COLLATE "C",
    merged_into    text COLLATE "C"
);

CREATE INDEX household_order ON household (position);
CREATE INDEX household_of ON household (unit, position);
CREATE INDEX household_citizen ON household (citizen_number) WHERE citizen_number IS NOT NULL;
CREATE INDEX household_alike ON household (unit, likeness) WHERE likeness IS NOT NULL;

CREATE TABLE household_state (
    household   text COLLATE "C",
    position    bigint,
    valid_from  date NOT NULL,
    unit        text COLLATE "C" NOT NULL,
    code        text COLLATE "C" NOT NULL,
    area        text COLLATE "C" NOT NULL,
    hard_area   boolean NOT NULL,
    ethnic_area boolean NOT NULL,
    flags       text NOT NULL,
    alive       boolean NOT NULL,
    what        text NOT NULL,
    reason      text,
    PRIMARY KEY (household, position)
);

CREATE TABLE household_class (
    household    text COLLATE "C",
    position     bigint,
    valid_from   date NOT NULL,
    class        text COLLATE "C" NOT NULL,
    review       text COLLATE "C" NOT NULL,
    decision     text NOT NULL,
    standard     text COLLATE "C" NOT NULL,
    deprivations text NOT NULL,
    causes       text NOT NULL,
    left_list    date,
    PRIMARY KEY (household, position)
);

-- Two that look alike and are two, as somebody with the right to say so has found.
CREATE TABLE household_cleared (
    household text COLLATE "C",
    other     text COLLATE "C",
    position  bigint NOT NULL,
    day       date NOT NULL,
    reason    text NOT NULL,
    PRIMARY KEY (household, other)
);

CREATE TABLE standard (
    id         text COLLATE "C" PRIMARY KEY,
    position   bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    rural_line bigint NOT NULL,
    urban_line bigint NOT NULL,
    document   text NOT NULL,
    note       text
);

CREATE TABLE standard_indicator (
    standard  text COLLATE "C",
    ordinal   integer,
    code      text COLLATE "C" NOT NULL,
    name      text NOT NULL,
    name_en   text NOT NULL,
    dimension text NOT NULL,
    PRIMARY KEY (standard, ordinal)
);


-- Loans

-- The credit programmes, as every reading of their file said; of one programme the latest reading holds.
CREATE TABLE programme (
    id        text COLLATE "C",
    position  bigint,
    ordinal   integer NOT NULL,
    bank_code text COLLATE "C",
    name      text NOT NULL,
    name_en   text NOT NULL,
    kind      text NOT NULL,
    classes   text NOT NULL,
    funding   text NOT NULL,
    file      text COLLATE "C" NOT NULL,
    document  text NOT NULL,
    PRIMARY KEY (id, position)
);

CREATE TABLE programme_terms (
    programme       text COLLATE "C",
    position        bigint,
    valid_from      date,
    valid_to        date,
    rate            text,
    overdue_percent integer NOT NULL,
    ceiling         bigint,
    longest_months  integer,
    source          text NOT NULL,
    issued          date NOT NULL,
    verified        boolean NOT NULL,
    note            text,
    PRIMARY KEY (programme, position, valid_from)
);

CREATE TABLE interest_rule (
    position   bigint,
    valid_from date,
    day_count  text NOT NULL,
    rounding   text NOT NULL,
    source     text NOT NULL,
    verified   boolean NOT NULL,
    PRIMARY KEY (position, valid_from)
);

-- Loans as communes know them; all are provisional notes, for the bank's figure counts.
CREATE TABLE loan (
    id           text COLLATE "C" PRIMARY KEY,
    position     bigint NOT NULL,
    unit         text COLLATE "C" NOT NULL,
    programme    text COLLATE "C" NOT NULL,
    household    text COLLATE "C",
    amount       bigint NOT NULL,
    term_months  integer NOT NULL,
    funding      text NOT NULL,
    purpose      text,
    loan_group   text COLLATE "C",
    organisation text,
    capital      text COLLATE "C",
    day          date NOT NULL
);

CREATE INDEX loan_unit ON loan (unit, position);
CREATE INDEX loan_household ON loan (household) WHERE household IS NOT NULL;
CREATE INDEX loan_capital_of ON loan (capital) WHERE capital IS NOT NULL;
CREATE INDEX loan_position ON loan (position);

-- Every fact about a loan; what is owed and borne on a day is computed from them.
CREATE TABLE loan_movement (
    loan      text COLLATE "C",
    position  bigint,
    day       date NOT NULL,
    kind      text NOT NULL,
    number    integer NOT NULL,
    principal bigint NOT NULL,
    interest  bigint NOT NULL,
    months    integer,
    until     date,
    terms     text,
    parts     text,
    cause     text,
    document  text,
    reason    text,
    PRIMARY KEY (loan, position)
);

CREATE INDEX loan_movement_position ON loan_movement (position);

CREATE TABLE relief (
    id          text COLLATE "C" PRIMARY KEY,
    position    bigint NOT NULL,
    valid_from  date NOT NULL,
    valid_until date NOT NULL,
    points      text NOT NULL,
    programmes  text NOT NULL,
    units       text NOT NULL,
    loans       text NOT NULL,
    document    text NOT NULL,
    day         date NOT NULL
);

CREATE TABLE relief_revoked (
    relief   text COLLATE "C" PRIMARY KEY,
    position bigint NOT NULL,
    reason   text NOT NULL,
    day      date NOT NULL
);

CREATE TABLE loan_group (
    id           text COLLATE "C" PRIMARY KEY,
    position     bigint NOT NULL,
    unit         text COLLATE "C" NOT NULL,
    code         text NOT NULL,
    hamlet       text,
    leader       text,
    organisation text NOT NULL,
    point        text,
    members      integer NOT NULL,
    counted_on   date NOT NULL
);

CREATE TABLE loan_capital (
    id         text COLLATE "C" PRIMARY KEY,
    position   bigint NOT NULL,
    unit       text COLLATE "C" NOT NULL,
    entruster  text NOT NULL,
    fund       text COLLATE "C",
    amount     bigint NOT NULL,
    conditions text,
    document   text NOT NULL,
    day        date NOT NULL
);

CREATE TABLE loan_capital_returned (
    capital  text COLLATE "C",
    position bigint,
    amount   bigint NOT NULL,
    document text NOT NULL,
    day      date NOT NULL,
    PRIMARY KEY (capital, position)
);

-- Closed months; of one month the latest row holds.
CREATE TABLE credit_month (
    unit        text COLLATE "C",
    month       text COLLATE "C",
    programme   text COLLATE "C",
    position    bigint,
    known       bigint NOT NULL,
    restated    boolean NOT NULL,
    loans       integer NOT NULL,
    outstanding bigint NOT NULL,
    overdue     bigint NOT NULL,
    frozen      bigint NOT NULL,
    interest    bigint NOT NULL,
    repaid      bigint NOT NULL,
    PRIMARY KEY (unit, month, programme, position)
);
-- pairings: sponsors, whom they care for, and households that are held
CREATE TABLE sponsor (
    id        text COLLATE "C" PRIMARY KEY,
    position  bigint NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    tier      text COLLATE "C" NOT NULL,
    name      text NOT NULL,
    contact   text,
    unit      text COLLATE "C",
    donor     text COLLATE "C",
    household text COLLATE "C",
    capacity  integer NOT NULL,
    search    text COLLATE "C" NOT NULL,
    changed   bigint NOT NULL
);
CREATE INDEX sponsor_position ON sponsor (position);

CREATE TABLE pairing (
    id           text COLLATE "C" PRIMARY KEY,
    position     bigint NOT NULL,
    sponsor      text COLLATE "C" NOT NULL,
    sponsor_kind text COLLATE "C" NOT NULL,
    tier         text COLLATE "C" NOT NULL,
    household    text COLLATE "C",
    unit         text COLLATE "C" NOT NULL,
    class        text COLLATE "C",
    year         integer NOT NULL,
    purpose      text NOT NULL,
    decision     text,
    renews       text COLLATE "C",
    mobilised_by text,
    taken_on     date NOT NULL,
    ended_on     date,
    end_reason   text COLLATE "C",
    end_note     text,
    end_position bigint,
    replacement  text COLLATE "C"
);
CREATE INDEX pairing_position ON pairing (position);
CREATE INDEX pairing_household ON pairing (household) WHERE household IS NOT NULL;
CREATE INDEX pairing_sponsor ON pairing (sponsor, year);
CREATE INDEX pairing_year ON pairing (year);

CREATE TABLE help (
    pairing           text COLLATE "C",
    delivery          integer,
    household         text COLLATE "C",
    kind              text COLLATE "C" NOT NULL,
    value             bigint NOT NULL,
    quantity          text,
    what              text NOT NULL,
    promise           integer,
    fund              text COLLATE "C",
    evidence          text,
    payment           text,
    day               date NOT NULL,
    position          bigint NOT NULL,
    reversed_position bigint,
    reversed_on       date,
    reversed_why      text,
    PRIMARY KEY (pairing, delivery)
);
CREATE INDEX help_household ON help (household) WHERE household IS NOT NULL;

CREATE TABLE promise (
    pairing   text COLLATE "C",
    promise   integer,
    household text COLLATE "C",
    kind      text COLLATE "C" NOT NULL,
    value     bigint NOT NULL,
    quantity  text,
    what      text NOT NULL,
    due       date NOT NULL,
    day       date NOT NULL,
    position  bigint NOT NULL,
    PRIMARY KEY (pairing, promise)
);

CREATE TABLE visit (
    pairing  text COLLATE "C",
    position bigint,
    note     text NOT NULL,
    day      date NOT NULL,
    PRIMARY KEY (pairing, position)
);

CREATE TABLE hold (
    id              text COLLATE "C" PRIMARY KEY,
    position        bigint NOT NULL,
    type            text COLLATE "C" NOT NULL,
    household       text COLLATE "C" NOT NULL,
    owner           text NOT NULL,
    sponsor         text COLLATE "C",
    channel         text NOT NULL,
    year            integer NOT NULL,
    placed_on       date NOT NULL,
    until           date NOT NULL,
    closed          text COLLATE "C",
    closed_on       date,
    closed_why      text,
    closed_position bigint,
    pairing         text COLLATE "C"
);
CREATE INDEX hold_household ON hold (household);


-- needs: who wants a loan; state follows from the dates and from the loans that stand against it
CREATE TABLE need (
    id                 text COLLATE "C" PRIMARY KEY,
    position           bigint NOT NULL,
    household          text COLLATE "C" NOT NULL,
    unit               text COLLATE "C" NOT NULL,
    class              text COLLATE "C",
    year               integer NOT NULL,
    purpose            text COLLATE "C" NOT NULL,
    headline           boolean NOT NULL,
    amount             bigint NOT NULL,
    counted            bigint NOT NULL,
    ceiling            bigint,
    eligible           boolean NOT NULL,
    why                text COLLATE "C" NOT NULL,
    left_list          date,
    declared_on        date NOT NULL,
    approved_on        date,
    approved_position  bigint,
    document           text,
    withdrawn_on       date,
    withdrawn_position bigint,
    reason             text
);
CREATE INDEX need_year ON need (year, unit);
CREATE INDEX need_household ON need (household);

-- Loans against needs; one that was noted by mistake is taken back with a negative amount.
CREATE TABLE need_meeting (
    position bigint PRIMARY KEY,
    need     text COLLATE "C" NOT NULL,
    loan     text COLLATE "C" NOT NULL,
    amount   bigint NOT NULL,
    day      date NOT NULL,
    reason   text
);
CREATE INDEX need_meeting_of ON need_meeting (need);

-- Of a unit and year the latest as of a day holds.
CREATE TABLE credit_asked (
    position   bigint PRIMARY KEY,
    unit       text COLLATE "C" NOT NULL,
    year       integer NOT NULL,
    asked      integer NOT NULL,
    households integer NOT NULL,
    document   text NOT NULL,
    day        date NOT NULL
);

CREATE TABLE credit_capital (
    position bigint PRIMARY KEY,
    unit     text COLLATE "C" NOT NULL,
    year     integer NOT NULL,
    amount   bigint NOT NULL,
    document text NOT NULL,
    day      date NOT NULL
);

-- mirrors: what the bank said of its loans, file by file
CREATE TABLE mirror (
    id          text COLLATE "C" PRIMARY KEY,
    position    bigint NOT NULL,
    data_date   date NOT NULL,
    legal_basis text NOT NULL,
    file_name   text NOT NULL,
    file_hash   text COLLATE "C" NOT NULL,
    rows        integer NOT NULL,
    recorded    integer NOT NULL,
    current     bigint NOT NULL,
    overdue     bigint NOT NULL,
    frozen      bigint NOT NULL,
    -- the position of its last part; none while it is being recorded
    complete    bigint,
    actor       text,
    recorded_at timestamptz NOT NULL
);

CREATE TABLE mirror_loan (
    mirror           text COLLATE "C",
    row              integer,
    position         bigint NOT NULL,
    contract         text COLLATE "C" NOT NULL,
    customer         text,
    borrower         text,
    hamlet           text,
    leader           text,
    unit             text COLLATE "C" NOT NULL,
    branch           text COLLATE "C",
    loan_group       text COLLATE "C",
    organisation     text COLLATE "C",
    programme        text COLLATE "C" NOT NULL,
    funding          text COLLATE "C" NOT NULL,
    investor         text,
    borrowed         date NOT NULL,
    due              date NOT NULL,
    extended         date,
    term             integer NOT NULL,
    rate             integer NOT NULL,
    granted          bigint NOT NULL,
    current          bigint NOT NULL,
    overdue          bigint NOT NULL,
    frozen           bigint NOT NULL,
    interest_current bigint NOT NULL,
    interest_overdue bigint NOT NULL,
    savings          bigint NOT NULL,
    state            text,
    classification   text,
    last_transaction date,
    disbursed        bigint NOT NULL,
    repaid           bigint NOT NULL,
    PRIMARY KEY (mirror, row)
);
CREATE INDEX mirror_loan_contract ON mirror_loan (contract, mirror);

-- Which loan of the bank a note of ours stands for; the latest holds.
CREATE TABLE mirror_contract (
    position bigint PRIMARY KEY,
    loan     text COLLATE "C" NOT NULL,
    contract text COLLATE "C" NOT NULL,
    day      date NOT NULL
);
