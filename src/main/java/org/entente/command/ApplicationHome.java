package org.entente.command;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.nio.file.Path;
import java.util.List;

/** The home that the application would have: found as it finds it, files of settings included. */
final class ApplicationHome {

    private ApplicationHome() {}

    static Path of(List<String> settings) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Path.of(environment.getRequiredProperty("entente.home"));
    }
}
