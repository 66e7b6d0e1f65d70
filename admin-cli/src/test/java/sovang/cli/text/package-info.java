/** What people type and read. */
@NullMarked
package sovang.cli.text;

import org.jspecify.annotations.NullMarked;
