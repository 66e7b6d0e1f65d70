/** How views follow the stream of events: in order, each batch with its position in one transaction. */
@NullMarked
package sovang.projection;

import org.jspecify.annotations.NullMarked;
