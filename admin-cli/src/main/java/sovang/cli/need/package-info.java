/** {@code sovang need}: who wants a loan, and whose need is met. */
@NullMarked
package sovang.cli.need;

import org.jspecify.annotations.NullMarked;
