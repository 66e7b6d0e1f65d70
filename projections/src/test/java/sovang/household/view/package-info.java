@NullMarked
package sovang.household.view;

import org.jspecify.annotations.NullMarked;
