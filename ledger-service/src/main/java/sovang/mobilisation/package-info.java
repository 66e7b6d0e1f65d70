/** Donors, campaigns and pledges. */
@NullMarked
package sovang.mobilisation;

import org.jspecify.annotations.NullMarked;
