/** Books, their vouchers and months, as typed. */
@NullMarked
package sovang.cli.book;

import org.jspecify.annotations.NullMarked;
