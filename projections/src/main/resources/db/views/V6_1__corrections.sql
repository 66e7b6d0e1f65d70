-- When an account was closed; null while it is open.
ALTER TABLE account ADD COLUMN closed date;

-- A pledge of a corrected unit has several facts at one position: what leaves the one unit, and what enters the other.
ALTER TABLE pledge_fact ADD COLUMN part smallint NOT NULL DEFAULT 0;
ALTER TABLE pledge_fact DROP CONSTRAINT pledge_fact_pkey;
ALTER TABLE pledge_fact ADD PRIMARY KEY (pledge, position, part);
