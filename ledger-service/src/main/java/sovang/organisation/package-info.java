/** Units, levels, funds and accounts: data, dated, never in code. */
@NullMarked
package sovang.organisation;

import org.jspecify.annotations.NullMarked;
