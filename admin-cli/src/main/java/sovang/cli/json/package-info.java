/** Reading and writing JSON without binding, so that a command starts fast. */
@NullMarked
package sovang.cli.json;

import org.jspecify.annotations.NullMarked;
