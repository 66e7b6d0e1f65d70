/** What people type and read: languages, money, words, dates, display width. */
@NullMarked
package sovang.cli.text;

import org.jspecify.annotations.NullMarked;
