/** The figures of progress, rule by rule. */
@NullMarked
package sovang.progress.view;

import org.jspecify.annotations.NullMarked;
