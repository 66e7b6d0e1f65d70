/** {@code sovang backup}: the whole ledger in one file, checked without a server, and back. */
@NullMarked
package sovang.cli.backup;

import org.jspecify.annotations.NullMarked;
