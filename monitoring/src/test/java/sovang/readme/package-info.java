/** What both READMEs tell people to type, typed. */
@NullMarked
package sovang.readme;

import org.jspecify.annotations.NullMarked;
