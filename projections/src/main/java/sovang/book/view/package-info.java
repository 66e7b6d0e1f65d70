/** What the books hold: receipts, outflows, vouchers, months. */
@NullMarked
package sovang.book.view;

import org.jspecify.annotations.NullMarked;
