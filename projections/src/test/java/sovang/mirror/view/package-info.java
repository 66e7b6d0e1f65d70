/** What the reads of this feature show. */
@NullMarked
package sovang.mirror.view;

import org.jspecify.annotations.NullMarked;
