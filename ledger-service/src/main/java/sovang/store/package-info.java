/** Where events are kept: one appender a node, positions in the order of commits, personal fields encrypted. */
@NullMarked
package sovang.store;

import org.jspecify.annotations.NullMarked;
