package sovang.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What the container refuses before any filter sees it, a broken request line or endless headers, is told as a problem too. */
@Configuration
class ProblemPages {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> pages() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) host.setErrorReportValveClass(Page.class.getName());
        });
    }

    /** Made by the container, by name. */
    public static final class Page extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            try {
                var problem = Problems.problem(
                        org.springframework.http.HttpStatusCode.valueOf(status), Plain.refusal(status), request);
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getReporter().write(JsonMapper.shared().writeValueAsString(problem));
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("nobody hears the answer", gone);
            }
        }
    }
}
