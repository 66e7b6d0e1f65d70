/** {@code sovang loan}: loans as we know them and as the bank's files say. */
@NullMarked
package sovang.cli.loan;

import org.jspecify.annotations.NullMarked;
