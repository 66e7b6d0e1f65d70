/** Violations planted to see each rule of {@link sovang.ArchitectureTest} fail. */
@NullMarked
package sovang.planted.event;

import org.jspecify.annotations.NullMarked;
