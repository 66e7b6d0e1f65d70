/** What happens to books, receipts, outflows and opening balances. */
@NullMarked
package sovang.book.event;

import org.jspecify.annotations.NullMarked;
