/** {@code sovang loan}: preferential loans as a commune knows them. */
@NullMarked
package sovang.cli.loan;

import org.jspecify.annotations.NullMarked;
