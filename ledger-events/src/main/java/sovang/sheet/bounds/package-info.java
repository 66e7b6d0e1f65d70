/** How much of a file is read, whoever reads it, and the one way in which Excel files are opened. */
@NullMarked
package sovang.sheet.bounds;

import org.jspecify.annotations.NullMarked;
