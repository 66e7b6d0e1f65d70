package sovang.naming;

/** An event so large that no node keeps it in memory once it is recorded; who wants it reads it from the store. */
public interface Bulk {}
