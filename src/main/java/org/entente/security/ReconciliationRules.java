package org.entente.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;

import java.util.List;

/**
 * The reconciliation service may be called by pages of any site, as its specification demands: so
 * it takes no cookie, neither reads nor makes a session, and nothing can be changed by it.
 */
@Configuration(proxyBeanMethods = false)
class ReconciliationRules {

    @Bean
    @Order(1)
    SecurityFilterChain reconciliation(
            HttpSecurity http, ReadingAllowed reading, EveryChain everyChain) {
        http.securityMatcher("/reconcile", "/reconcile/**");
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(HttpMethod.GET, "/reconcile", "/reconcile/**")
                        .access(reading)
                        .requestMatchers(HttpMethod.POST, "/reconcile")
                        .access(reading)
                        .anyRequest()
                        .denyAll());
        http.sessionManagement(
                session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(csrf -> csrf.disable());
        http.cors(cors -> cors.configurationSource(request -> anySite()));
        everyChain.configure(http);
        return http.build();
    }

    private static CorsConfiguration anySite() {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        cors.setAllowedMethods(List.of("GET", "POST"));
        cors.setAllowedHeaders(List.of("Accept", "Accept-Language", "Content-Type"));
        return cors;
    }
}
