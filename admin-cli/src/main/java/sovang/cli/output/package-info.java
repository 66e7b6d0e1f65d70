/** Tables, CSV and Excel sheets of what the service answered. */
@NullMarked
package sovang.cli.output;

import org.jspecify.annotations.NullMarked;
