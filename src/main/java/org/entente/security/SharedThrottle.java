package org.entente.security;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wrong passwords count together, whichever rules a call falls under. */
@Configuration(proxyBeanMethods = false)
class SharedThrottle {

    @Bean
    SignInThrottle signInThrottle(SignInAnswers answers) {
        return new SignInThrottle(answers);
    }

    /** It stands in the chains of the rules alone. */
    @Bean
    FilterRegistrationBean<SignInThrottle> throttleOnlyInChains(SignInThrottle throttle) {
        var registration = new FilterRegistrationBean<>(throttle);
        registration.setEnabled(false);
        return registration;
    }
}
