package org.entente.console;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The console's settings, and what its health is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsoleSettings.class)
class ConsoleConfiguration {

    /** A stuck query takes a place for as long as the database works on it. */
    @Bean
    HealthIndicator consoleHealth(StuckQueries stuck) {
        return () -> {
            int number = stuck.count();
            var health = number == 0 ? Health.up() : Health.status("DEGRADED");
            return health.withDetail("stuckQueries", number).build();
        };
    }
}
