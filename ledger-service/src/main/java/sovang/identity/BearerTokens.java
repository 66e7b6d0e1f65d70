package sovang.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import sovang.http.Problems;
import sovang.store.Trouble;
import tools.jackson.databind.json.JsonMapper;

/** Signs in the owner of the bearer token; without one, or with one that is not known, nobody is signed in. */
final class BearerTokens extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final JsonMapper json;

    BearerTokens(Tokens tokens, JsonMapper json) {
        this.tokens = tokens;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            try {
                tokens.owner(header.substring(BEARER.length()).strip()).ifPresent(BearerTokens::signIn);
            } catch (DataAccessException away) {
                // who asks can't be looked up: that is no reason to send them away as a stranger
                var trouble = Trouble.refusal(away).orElseThrow(() -> away);
                Problems.write(json, HttpStatus.SERVICE_UNAVAILABLE, trouble, request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void signIn(Tokens.SignedIn owner) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                owner.actor(),
                null,
                owner.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.name()))
                        .toList()));
        SecurityContextHolder.setContext(context);
    }
}
