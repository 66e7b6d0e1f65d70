package sovang.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import sovang.http.Problems;
import sovang.identity.event.Role;
import sovang.refusal.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** Who may do what: reads are for everybody who is signed in, records for accountants, the rest as named here. */
@Configuration
class Security {

    private static final String ACCOUNTANT = Role.ACCOUNTANT.name();
    private static final String APPROVER = Role.APPROVER.name();
    private static final String AUDITOR = Role.AUDITOR.name();
    private static final String ADMIN = Role.ADMIN.name();

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
                        .requestMatchers("/actuator/health/**", "/actuator/health", "/v3/api-docs/**", "/error")
                        .permitAll()
                        .requestMatchers("/v1/backup", "/v1/actors/**", "/v1/projections/*/*")
                        .hasAuthority(ADMIN)
                        .requestMatchers(HttpMethod.POST, "/v1/audit/**")
                        .hasAnyAuthority(AUDITOR, ADMIN)
                        .requestMatchers(
                                HttpMethod.POST,
                                "/v1/books/*/*",
                                "/v1/statements/*/undo",
                                "/v1/receipts/*/reverse",
                                "/v1/households/*/clear-duplicate")
                        .hasAnyAuthority(APPROVER, ADMIN)
                        .requestMatchers(
                                HttpMethod.POST,
                                "/v1/units/**",
                                "/v1/levels/**",
                                "/v1/funds/**",
                                "/v1/accounts/**",
                                "/v1/plans/**",
                                "/v1/definitions/**",
                                "/v1/programmes/**",
                                "/v1/reliefs/**",
                                "/v1/capital/**")
                        .hasAnyAuthority(ADMIN, APPROVER)
                        .requestMatchers(HttpMethod.POST, "/v1/lists/*") // books nothing; a row is let in where it goes
                        .hasAnyAuthority(ACCOUNTANT, APPROVER, ADMIN)
                        .requestMatchers(HttpMethod.POST, "/v1/**")
                        .hasAuthority(ACCOUNTANT)
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, error) -> answer(json, request, response, HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler(
                                (request, response, error) -> answer(json, request, response, HttpStatus.FORBIDDEN)))
                .build();
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
