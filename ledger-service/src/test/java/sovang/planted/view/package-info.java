/** Violations planted to see each rule of {@link sovang.ArchitectureTest} fail. */
@NullMarked
package sovang.planted.view;

import org.jspecify.annotations.NullMarked;
