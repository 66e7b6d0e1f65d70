/** What the bank said of its loans on a day. */
@NullMarked
package sovang.mirror.event;

import org.jspecify.annotations.NullMarked;
