/** Figures that agencies report, as typed. */
@NullMarked
package sovang.cli.indicator;

import org.jspecify.annotations.NullMarked;
