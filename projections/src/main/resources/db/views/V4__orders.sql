-- The key of the request that began an audit: sent again, it begins none.
ALTER TABLE replay ADD COLUMN command_key text UNIQUE;
