package sovang.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
}
