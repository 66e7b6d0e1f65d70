/** What happens to imported bank statements and their lines. */
@NullMarked
package sovang.statement.event;

import org.jspecify.annotations.NullMarked;
