package sovang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Holds what stands in an address, its path and its query, to the rules that bodies meet. */
public final class Parameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        for (var parameter : request.getParameterMap().entrySet()) {
            Fields.text("?", parameter.getKey());
            for (String value : parameter.getValue()) check(parameter.getKey(), value);
        }
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path)
            path.forEach((name, value) -> check(String.valueOf(name), String.valueOf(value)));
        return true;
    }

    /** A year is bounded here; what no number is, its reader refuses. */
    private static void check(String name, String value) {
        Fields.text(name, value);
        if (Values.YEARS.contains(name) && value.matches("[+-]?[0-9]{1,9}")) Fields.year(name, Integer.parseInt(value));
    }
}
