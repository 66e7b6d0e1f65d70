package sovang.mobilisation;

import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import sovang.refusal.Refusal;

/** What a refusal says. */
public final class Codes {

    private Codes() {}

    public static Matcher<Object> refusal(String code) {
        return new FeatureMatcher<>(Matchers.equalTo(code), "a refusal with code", "code") {
            @Override
            protected String featureValueOf(Object thrown) {
                return thrown instanceof Refusal refusal ? refusal.code() : String.valueOf(thrown);
            }
        };
    }
}
