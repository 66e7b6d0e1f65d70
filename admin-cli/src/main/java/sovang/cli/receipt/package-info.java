/** Receipts, as typed. */
@NullMarked
package sovang.cli.receipt;

import org.jspecify.annotations.NullMarked;
