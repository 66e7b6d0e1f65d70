-- The views. Everything here is derived from events: it can be dropped, and comes back.
-- A table that changes shape in a later file belongs to a view whose version is raised with it.
-- Codes and ids compare by bytes (COLLATE "C"): they are never sorted for people, and it is quicker.

CREATE TABLE projection (
    name       text PRIMARY KEY,
    version    integer NOT NULL,
    position   bigint NOT NULL,
    failed_at  bigint,
    error      text,
    wanted     text,
    changed_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50);

CREATE TABLE skip (
    position    bigint PRIMARY KEY,
    view        text NOT NULL,
    passes      bigint NOT NULL,
    reason      text NOT NULL,
    actor       text,
    recorded_at timestamptz NOT NULL
);
