/** Who gives and what is promised: donors, campaigns, pledges. */
@NullMarked
package sovang.mobilisation.view;

import org.jspecify.annotations.NullMarked;
