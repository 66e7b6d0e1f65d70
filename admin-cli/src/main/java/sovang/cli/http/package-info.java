/** Talking to the ledger's service over HTTP. */
@NullMarked
package sovang.cli.http;

import org.jspecify.annotations.NullMarked;
