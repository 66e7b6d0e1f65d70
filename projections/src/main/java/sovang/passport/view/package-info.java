/** All help that a household ever had, on one page. */
@NullMarked
package sovang.passport.view;

import org.jspecify.annotations.NullMarked;
