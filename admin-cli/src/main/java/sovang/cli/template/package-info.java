/** Excel files to fill in, and taking them in row by row. */
@NullMarked
package sovang.cli.template;

import org.jspecify.annotations.NullMarked;
