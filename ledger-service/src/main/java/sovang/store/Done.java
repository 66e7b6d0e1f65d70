package sovang.store;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a write.
 *
 * @param id of what was made or changed
 * @param position of the last event of the write; 0 in a dry run or when nothing had to happen
 * @param replayed whether this is the first answer to the same key, given again
 */
public record Done(@Nullable String id, long position, boolean replayed, boolean dryRun) {}
