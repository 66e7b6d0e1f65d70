/** What other features may ask of donors, campaigns and pledges. */
@NullMarked
package sovang.mobilisation.command;

import org.jspecify.annotations.NullMarked;
