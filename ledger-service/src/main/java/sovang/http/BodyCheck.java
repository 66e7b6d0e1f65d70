package sovang.http;

import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Holds the body of every write to {@link Values}, whatever its controller looks at. */
@RestControllerAdvice
final class BodyCheck extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    @SuppressWarnings("NullAway") // JSON's null is read as one; the framework refuses it
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        switch (body) {
            case null -> {}
            case Record record -> Values.check(record);
            case byte[] file -> {}
            default -> throw new IllegalStateException("a body is a record or a file: " + target);
        }
        return body;
    }
}
