/** {@code sovang standard}: the poverty standards. */
@NullMarked
package sovang.cli.standard;

import org.jspecify.annotations.NullMarked;
