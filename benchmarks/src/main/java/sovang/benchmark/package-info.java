/** What is measured, each beside the limit that the same server gives in the same run. */
@NullMarked
package sovang.benchmark;

import org.jspecify.annotations.NullMarked;
