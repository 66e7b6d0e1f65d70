/** Tests of the whole. */
@NullMarked
package sovang;

import org.jspecify.annotations.NullMarked;
