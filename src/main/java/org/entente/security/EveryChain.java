package org.entente.security;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/** What holds for every call, whichever rules it falls under. */
@Component
class EveryChain {

    private final AllowedHosts hosts;
    private final SignInAnswers answers;
    private final SignInThrottle throttle;
    private final SecurityHeaders headers;
    private final String importMapHash;

    EveryChain(
            AllowedHosts hosts,
            SignInAnswers answers,
            SignInThrottle throttle,
            SecurityHeaders headers,
            @Qualifier("importMapHash") String importMapHash) {
        this.hosts = hosts;
        this.answers = answers;
        this.throttle = throttle;
        this.headers = headers;
        this.importMapHash = importMapHash;
    }

    void configure(HttpSecurity http) {
        http.httpBasic(basic -> basic.authenticationEntryPoint(answers));
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(answers).accessDeniedHandler(answers));
        http.headers(all -> headers.configure(all, importMapHash));
        http.requestCache(cache -> cache.disable());
        http.addFilterAfter(new HostFilter(hosts, answers), HeaderWriterFilter.class);
        http.addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new BasicGuard(answers), UsernamePasswordAuthenticationFilter.class);
    }
}
