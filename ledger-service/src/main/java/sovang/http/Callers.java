package sovang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sovang.identity.event.Role;
import sovang.refusal.Refusal;
import sovang.store.Caller;

/** Gives a controller the one who asks: actor and roles of the token, idempotency key, dry run, request id. */
@Component
public final class Callers implements HandlerMethodArgumentResolver {

    static final String HASH = "sovang.hash";
    private static final int LONGEST_KEY = 200;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) throw new IllegalStateException("not a servlet request");
        boolean dryRun = "true".equals(request.getParameter("dryRun"));
        String hash = request.getAttribute(HASH) instanceof String made ? made : "";
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) throw new IllegalStateException("nobody is signed in");
        Set<Role> roles = signedIn.getAuthorities().stream()
                .map(role -> Role.valueOf(String.valueOf(role.getAuthority())))
                .collect(Collectors.toUnmodifiableSet());
        return new Caller(
                signedIn.getName(), roles, requestId(request), key(request), hash, dryRun, confirmed(request));
    }

    private static Set<String> confirmed(HttpServletRequest request) {
        String @Nullable [] codes = request.getParameterValues("confirm");
        if (codes == null) return Set.of();
        Set<String> confirmed = Set.copyOf(List.of(codes));
        for (String code : confirmed)
            if (!code.matches("[A-Z][A-Z0-9_]{2,59}"))
                throw Refusal.invalid(
                        "confirm",
                        "CONFIRM_UNKNOWN",
                        "«confirm» là mã của câu hỏi vừa nhận, ví dụ PLEDGE_OVERPAID.",
                        "\"confirm\" is the code of the question that came back, such as PLEDGE_OVERPAID.");
        return confirmed;
    }

    private static @Nullable String key(HttpServletRequest request) {
        @Nullable String key = request.getHeader("Idempotency-Key");
        boolean write = request.getMethod().equals("POST");
        if (write && (key == null || key.isBlank() || key.length() > LONGEST_KEY))
            throw Refusal.invalid(
                    "Idempotency-Key",
                    "IDEMPOTENCY_KEY_REQUIRED",
                    "Thiếu mã chống trùng (Idempotency-Key, tối đa 200 ký tự).",
                    "The header Idempotency-Key is missing (at most 200 characters).");
        return key;
    }

    /** The id of this request: the caller's own, or one made here. */
    public static String requestId(HttpServletRequest request) {
        if (request.getAttribute("requestId") instanceof String made) return made;
        @Nullable String given = request.getHeader("X-Request-Id");
        String id = given != null && given.matches("[\\w.:-]{1,100}")
                ? given
                : UUID.randomUUID().toString();
        request.setAttribute("requestId", id);
        return id;
    }
}
