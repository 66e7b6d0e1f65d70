/** Accounts, cash boxes and stores, as typed. */
@NullMarked
package sovang.cli.account;

import org.jspecify.annotations.NullMarked;
