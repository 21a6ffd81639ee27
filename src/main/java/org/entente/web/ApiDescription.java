package org.entente.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.HandlerMethod;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The description of the HTTP API at {@code /api/openapi}. What an operation and its parameters are
 * is our Javadoc; what all of them share is added here.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    /** The name of the security scheme, to which controllers that need an account refer. */
    private static final String BASIC = "basic";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CsrfToken.class);
    }

    private final Properties texts;
    private final ApiProblems problems;

    ApiDescription() throws IOException {
        this.texts =
                PropertiesLoaderUtils.loadProperties(
                        new ClassPathResource("messages/api.properties"));
        this.problems = new ApiProblems(texts);
    }

    @Bean
    OpenAPI description(ObjectProvider<BuildProperties> build) {
        var info =
                new Info()
                        .title(texts.getProperty("title"))
                        .description(texts.getProperty("description"))
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
        build.ifAvailable(known -> info.version(known.getVersion()));
        var basic =
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme(BASIC)
                        .description(texts.getProperty(BASIC));
        return new OpenAPI()
                .info(info)
                .servers(List.of(new Server().url("/")))
                .components(
                        new Components()
                                .addSecuritySchemes(BASIC, basic)
                                .addSchemas(ProblemSchema.NAME, ProblemSchema.of(texts)));
    }

    @Bean
    OperationCustomizer whatOperationsShare() {
        return this::complete;
    }

    private Operation complete(Operation operation, HandlerMethod method) {
        sayItOnce(operation);
        operation.setTags(List.of(capability(method)));
        problems.describe(operation, method);
        if (speaks(method)) {
            addLanguage(operation);
        }
        if (operation.getSecurity() == null) {
            operation.setSecurity(
                    List.of(new SecurityRequirement(), new SecurityRequirement().addList(BASIC)));
        }
        return operation;
    }

    /**
     * The first sentence is the summary; the description starts with the second, if there is one.
     */
    private static void sayItOnce(Operation operation) {
        String summary = operation.getSummary();
        String description = operation.getDescription();
        if (summary != null && description != null && description.startsWith(summary)) {
            String rest = description.substring(summary.length()).strip();
            operation.setDescription(rest.isEmpty() ? null : rest);
        }
    }

    /** The package that answers: exploration, catalogue, exchange. */
    private static String capability(HandlerMethod method) {
        String name = method.getBeanType().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean speaks(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Locale.class);
    }

    /** Where an operation takes more than the two languages, it describes them itself. */
    private void addLanguage(Operation operation) {
        boolean described =
                operation.getParameters() != null
                        && operation.getParameters().stream()
                                .anyMatch(one -> "lang".equals(one.getName()));
        if (!described) {
            operation.addParametersItem(language());
        }
    }

    private Parameter language() {
        var languages = new StringSchema();
        languages.setEnum(List.of("en", "fr"));
        return new Parameter()
                .name("lang")
                .in("query")
                .required(false)
                .description(texts.getProperty("lang"))
                .schema(languages);
    }
}
