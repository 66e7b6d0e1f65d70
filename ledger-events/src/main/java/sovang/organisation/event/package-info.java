/** What happens to units, levels, funds and accounts. */
@NullMarked
package sovang.organisation.event;

import org.jspecify.annotations.NullMarked;
