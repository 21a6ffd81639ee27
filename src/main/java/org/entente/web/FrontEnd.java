package org.entente.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the page, and lets its only inline script, the import map, through the policy. */
@Configuration(proxyBeanMethods = false)
class FrontEnd implements WebMvcConfigurer {

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/frontend/index.html");
        registry.addViewController("/embed/{id}").setViewName("forward:/frontend/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/frontend/**")
                .addResourceLocations("classpath:/static/frontend/")
                .setCacheControl(CacheControl.noCache());
    }

    /** The source expression of the import map for {@code script-src}: {@code 'sha256-...'}. */
    @Bean
    String importMapHash() throws IOException {
        String page =
                new ClassPathResource("static/frontend/index.html")
                        .getContentAsString(StandardCharsets.UTF_8);
        Matcher matcher = IMPORT_MAP.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("index.html has no import map");
        }
        byte[] script = matcher.group(1).getBytes(StandardCharsets.UTF_8);
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256(script)) + "'";
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
