/** What agencies have reported. */
@NullMarked
package sovang.indicator.event;

import org.jspecify.annotations.NullMarked;
