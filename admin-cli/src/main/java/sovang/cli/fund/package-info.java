/** Funds, as typed. */
@NullMarked
package sovang.cli.fund;

import org.jspecify.annotations.NullMarked;
