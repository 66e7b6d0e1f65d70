/** What happens to campaigns, donors and pledges. */
@NullMarked
package sovang.mobilisation.event;

import org.jspecify.annotations.NullMarked;
