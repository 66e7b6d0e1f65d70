/** What other features may ask of the books. */
@NullMarked
package sovang.book.command;

import org.jspecify.annotations.NullMarked;
