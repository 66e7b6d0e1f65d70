/** What happened to households and to the poverty standards. */
@NullMarked
package sovang.household.event;

import org.jspecify.annotations.NullMarked;
