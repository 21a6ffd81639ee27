package org.entente.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Who may call what: denied unless said. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class AccessRules {

    private static final String[] PAGE = {
        "/", "/embed/**", "/frontend/**", "/webjars/**", "/favicon.ico", "/error"
    };

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http,
            ReadingAllowed reading,
            SignInAnswers answers,
            RunToken token,
            EveryChain everyChain) {
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(PAGE)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/session")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/actuator/health",
                                "/actuator/health/readiness",
                                "/actuator/health/liveness")
                        .permitAll()
                        .requestMatchers("/api/imports/**", "/api/changes/*/undo", "/api/merges")
                        .hasAnyRole(Roles.EDITOR, Roles.ADMIN)
                        .requestMatchers("/api/cypher/history", "/api/cypher/history/*")
                        .hasAnyRole(Roles.EVERY)
                        .requestMatchers(HttpMethod.POST, "/api/views", "/api/library")
                        .hasAnyRole(Roles.EVERY)
                        .requestMatchers(HttpMethod.PUT, "/api/views/*", "/api/library/*")
                        .hasAnyRole(Roles.EVERY)
                        .requestMatchers(HttpMethod.DELETE, "/api/views/*", "/api/library/*")
                        .hasAnyRole(Roles.EVERY)
                        .requestMatchers(HttpMethod.GET, "/api/**")
                        .access(reading)
                        .requestMatchers(
                                HttpMethod.POST,
                                "/api/cypher",
                                "/api/cypher/check",
                                "/api/export",
                                "/api/layout",
                                "/api/reports/view")
                        .access(reading)
                        .requestMatchers(HttpMethod.DELETE, "/api/cypher/*")
                        .access(reading)
                        .anyRequest()
                        .denyAll());
        http.csrf(csrf -> csrf.spa().requireCsrfProtectionMatcher(new TokenNeeded()));
        http.formLogin(form ->
                form.loginProcessingUrl("/login").successHandler(answers).failureHandler(answers));
        http.logout(logout -> logout.logoutUrl("/logout").logoutSuccessHandler(answers));
        everyChain.configure(http);
        http.addFilterBefore(
                new RunTokenFilter(token, answers), UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }
}
