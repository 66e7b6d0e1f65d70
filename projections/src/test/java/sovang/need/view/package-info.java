/** What the reads of this feature show. */
@NullMarked
package sovang.need.view;

import org.jspecify.annotations.NullMarked;
