-- Positions without an event that an audit met: there are none in a ledger that is whole.
ALTER TABLE replay ADD COLUMN missing bigint NOT NULL DEFAULT 0, ADD COLUMN first_missing bigint;
