/** How far a year is from its target, computed from facts when asked. */
@NullMarked
package sovang.progress.view;

import org.jspecify.annotations.NullMarked;
