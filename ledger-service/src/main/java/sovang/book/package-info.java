/** Books, vouchers, receipts, outflows and opening balances. */
@NullMarked
package sovang.book;

import org.jspecify.annotations.NullMarked;
