package sovang.cli.menu;

import sovang.cli.text.Text;

/** What the menu asks, and the option that the answer becomes; an empty option makes it a bare word. */
record Question(String option, Text text, boolean optional) {

    static Question must(String option, String both) {
        return new Question(option, Text.pair(both), false);
    }

    static Question may(String option, String both) {
        return new Question(option, Text.pair(both), true);
    }
}
