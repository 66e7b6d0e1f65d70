/** Violations planted to see each rule of {@link sovang.ArchitectureTest} fail. */
@NullMarked
package sovang.grafted;

import org.jspecify.annotations.NullMarked;
