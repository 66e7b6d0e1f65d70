/** Tests of how books and vouchers are written. */
@NullMarked
package sovang.book.event;

import org.jspecify.annotations.NullMarked;
