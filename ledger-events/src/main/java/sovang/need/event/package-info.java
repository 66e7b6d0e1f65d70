/** Who wants a loan, who was asked, and what became of it. */
@NullMarked
package sovang.need.event;

import org.jspecify.annotations.NullMarked;
