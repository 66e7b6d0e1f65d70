package sovang.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import sovang.http.Acts;
import sovang.http.Problems;
import sovang.identity.event.Role;
import sovang.refusal.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** Lets in who is signed in, and to each act those who stand beside it in {@code acts.txt}. */
@Configuration
class Security {

    /** One measurement a request is enough; one for each of its filters costs more than they do. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain rules(HttpSecurity http, Tokens tokens, JsonMapper json) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.requireExplicitSave(true))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(api -> api.rolePrefix("")) // a read asks for a role by its own name
                .addFilterBefore(new BearerTokens(tokens, json), AuthorizationFilter.class)
                .authorizeHttpRequests(path -> path.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll() // the request itself was let in before
                        .requestMatchers("/actuator/health/**", "/actuator/health", "/v3/api-docs/**")
                        .permitAll()
                        .anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(may(who.get(), asked.getRequest()))))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, error) -> answer(json, request, response, HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler(
                                (request, response, error) -> answer(json, request, response, HttpStatus.FORBIDDEN)))
                .build();
    }

    /** Reads that stand in no line are for everybody who is signed in; anything else that stands in none is for nobody. */
    private static boolean may(@Nullable Authentication who, HttpServletRequest asked) {
        if (who == null || !who.isAuthenticated()) return false;
        String method = asked.getMethod().equals("HEAD") ? "GET" : asked.getMethod();
        return Acts.of(method, asked.getRequestURI())
                .map(act -> who.getAuthorities().stream()
                        .anyMatch(role -> act.roles().contains(Role.valueOf(String.valueOf(role.getAuthority())))))
                .orElse(method.equals("GET"));
    }

    private static void answer(
            JsonMapper json, HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        var refusal = status == HttpStatus.UNAUTHORIZED
                ? Refusal.rule(
                        "IDENTITY_NOT_SIGNED_IN",
                        "Chưa đăng nhập, hoặc mã truy cập không còn hiệu lực. Hãy đặt SOVANG_TOKEN rồi làm lại.",
                        "Not signed in, or the token is no longer valid. Set SOVANG_TOKEN and try again.")
                : Refusal.rule(
                        "IDENTITY_NOT_ALLOWED",
                        "Vai trò của bạn không được làm việc này. Hãy nhờ người có thẩm quyền.",
                        "Your role may not do this. Ask somebody who may.");
        Problems.write(json, status, refusal, request, response);
    }
}
