/** The views and their health. */
@NullMarked
package sovang.cli.projection;

import org.jspecify.annotations.NullMarked;
