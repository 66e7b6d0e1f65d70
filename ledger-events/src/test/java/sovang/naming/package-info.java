/** Tests of the names and shapes that are kept for ever. */
@NullMarked
package sovang.naming;

import org.jspecify.annotations.NullMarked;
