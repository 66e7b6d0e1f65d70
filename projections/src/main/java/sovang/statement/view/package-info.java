/** What became of imported bank statements, line by line. */
@NullMarked
package sovang.statement.view;

import org.jspecify.annotations.NullMarked;
