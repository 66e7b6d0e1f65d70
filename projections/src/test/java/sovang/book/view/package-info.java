/** What the lists and single things of this feature show. */
@NullMarked
package sovang.book.view;

import org.jspecify.annotations.NullMarked;
