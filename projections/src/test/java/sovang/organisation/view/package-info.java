/** What the lists and single things of this feature show. */
@NullMarked
package sovang.organisation.view;

import org.jspecify.annotations.NullMarked;
