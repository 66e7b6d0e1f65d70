package sovang.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.Locale;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import sovang.store.Caller;

/** How the API describes itself; a copy stands in docs/openapi.json. */
@Configuration
class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI().info(new Info().title("Sổ Vàng").version("1"));
    }

    @Bean
    OpenApiCustomizer roles() {
        return api -> Acts.all().forEach(act -> {
            var path = api.getPaths().get(act.address().getPatternString());
            var operation = path == null ? null : HttpMethod.POST.equals(act.method()) ? path.getPost() : path.getGet();
            if (operation != null)
                operation.addExtension(
                        "x-roles",
                        act.roles().stream()
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .toList());
        });
    }
}
