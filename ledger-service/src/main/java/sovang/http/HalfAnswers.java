package sovang.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Keeps the page of an error from being put behind half an answer: the server then only cuts the connection. */
@Component
final class HalfAnswers extends FilterRegistrationBean<Filter> {

    HalfAnswers() {
        super((request, response, chain) -> {
            if (!response.isCommitted()) chain.doFilter(request, response);
        });
        setName("halfAnswers");
        setDispatcherTypes(EnumSet.of(DispatcherType.ERROR, DispatcherType.INCLUDE));
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }
}
