/** Opening balances, as typed. */
@NullMarked
package sovang.cli.opening;

import org.jspecify.annotations.NullMarked;
