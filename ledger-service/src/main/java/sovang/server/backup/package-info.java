/** The whole ledger in one file, keys and all, and back. */
@NullMarked
package sovang.server.backup;

import org.jspecify.annotations.NullMarked;
