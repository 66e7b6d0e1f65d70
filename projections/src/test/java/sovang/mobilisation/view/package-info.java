/** What the lists and single things of this feature show. */
@NullMarked
package sovang.mobilisation.view;

import org.jspecify.annotations.NullMarked;
