/** What the lists and single things of this feature show. */
@NullMarked
package sovang.statement.view;

import org.jspecify.annotations.NullMarked;
