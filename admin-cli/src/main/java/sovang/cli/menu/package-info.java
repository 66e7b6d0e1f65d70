/** The numbered menu for daily acts. */
@NullMarked
package sovang.cli.menu;

import org.jspecify.annotations.NullMarked;
