/** The register of households, and the standards by which they are classed. */
@NullMarked
package sovang.household;

import org.jspecify.annotations.NullMarked;
