/** Declared need for loans, and how much of it is met. */
@NullMarked
package sovang.need.view;

import org.jspecify.annotations.NullMarked;
