@NullMarked
package sovang.sheet;

import org.jspecify.annotations.NullMarked;
