/** Preferential loans as the commune knows them: programmes, loans, groups, relief, entrusted capital, closed months. */
@NullMarked
package sovang.loan;

import org.jspecify.annotations.NullMarked;
