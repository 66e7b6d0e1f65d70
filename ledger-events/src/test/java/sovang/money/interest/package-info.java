@NullMarked
package sovang.money.interest;

import org.jspecify.annotations.NullMarked;
