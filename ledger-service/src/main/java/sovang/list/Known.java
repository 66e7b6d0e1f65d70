package sovang.list;

/**
 * A row that is in the ledger.
 *
 * @param place its place among its equals on its list
 * @param id of what was recorded for it
 */
record Known(String key, String list, int place, String id, Print print) {}
