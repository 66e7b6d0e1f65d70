package sovang.planted;

import org.springframework.beans.factory.annotation.Value;

final class InjectedField {

    @Value("planted")
    private String field;

    @Override
    public String toString() {
        return field;
    }
}
