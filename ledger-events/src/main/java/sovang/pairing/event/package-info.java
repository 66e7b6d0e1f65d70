/** What happened to sponsors, and to their care for households. */
@NullMarked
package sovang.pairing.event;

import org.jspecify.annotations.NullMarked;
