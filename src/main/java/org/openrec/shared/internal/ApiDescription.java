package org.openrec.shared.internal;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.security.SecurityScheme.Type;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import org.openrec.shared.Language;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Texts;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.method.HandlerMethod;

/** What {@code /api/docs} tells of the API: each call in one sentence, in the reader's language. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String SIGNING_IN = "signingIn";

    @Bean
    GlobalOpenApiCustomizer describeTheWhole(PublicUrl publicUrl, Environment environment) {
        String scheme = environment.acceptsProfiles(Profiles.of("production")) ? "bearer" : "basic";
        return api -> {
            Locale locale = LocaleContextHolder.getLocale();
            Components components = api.getComponents() == null ? new Components() : api.getComponents();
            api.info(new Info()
                            .title(Texts.get(locale, "shared.name"))
                            .version("1")
                            .description(Texts.get(locale, "shared.api.description")))
                    .servers(List.of(new Server().url(publicUrl.base().toString())))
                    .components(components.addSecuritySchemes(
                            SIGNING_IN, new SecurityScheme().type(Type.HTTP).scheme(scheme)))
                    .security(List.of(new SecurityRequirement().addList(SIGNING_IN)));
        };
    }

    @Bean
    GlobalOperationCustomizer describeEachCall() {
        return (operation, handler) -> {
            Texts.find(Language.of(LocaleContextHolder.getLocale()), key(handler))
                    .ifPresent(operation::setSummary);
            return operation;
        };
    }

    /** Such as {@code task.api.TasksController.claim}, in the texts of that feature. */
    private static String key(HandlerMethod handler) {
        Class<?> controller = handler.getBeanType();
        String feature = controller.getPackageName().split("\\.", -1)[2];
        return feature + ".api." + controller.getSimpleName() + "."
                + handler.getMethod().getName();
    }
}
