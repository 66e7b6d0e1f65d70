/** What the organisation looks like on a day: levels, units, funds, accounts. */
@NullMarked
package sovang.organisation.view;

import org.jspecify.annotations.NullMarked;
