/** The names under which things are kept for ever: streams, stored event names, personal fields, the parts of a backup. */
@NullMarked
package sovang.naming;

import org.jspecify.annotations.NullMarked;
