/** What other features may ask of the organisation. */
@NullMarked
package sovang.organisation.command;

import org.jspecify.annotations.NullMarked;
