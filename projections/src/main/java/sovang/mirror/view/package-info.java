/** The bank's loans as its files say, and what follows from them. */
@NullMarked
package sovang.mirror.view;

import org.jspecify.annotations.NullMarked;
