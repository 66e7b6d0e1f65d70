/** Reads a bank's statement as the bank wrote it, checks it, and finds which of its lines are already in the books. */
@NullMarked
package sovang.statement.file;

import org.jspecify.annotations.NullMarked;
