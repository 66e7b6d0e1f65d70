/** Filled forms: which of their rows are new, which are in the ledger already, and which somebody must look at. */
@NullMarked
package sovang.list;

import org.jspecify.annotations.NullMarked;
