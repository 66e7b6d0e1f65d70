/** The monitoring files, checked by the tools that will read them and run against the live service. */
@NullMarked
package sovang.monitoring;

import org.jspecify.annotations.NullMarked;
