package org.entente.database;

import org.springframework.boot.bootstrap.BootstrapRegistry.InstanceSupplier;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Launches the database as soon as the settings are known, so that it starts beside Spring and not
 * after it. With {@code spring.neo4j.uri} nothing is launched; the home is taken either way.
 */
final class EmbeddedNeo4jLauncher
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    static final String BEAN = "embeddedNeo4j";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        DatabaseSettings settings = DatabaseSettings.from(environment);
        HomeLock.take(settings.home());
        if (environment.getProperty("spring.neo4j.uri") != null) {
            return;
        }
        new DiskRoom(settings.home()).require();
        var neo4j = EmbeddedNeo4j.launch(settings);
        var bootstrap = event.getBootstrapContext();
        bootstrap.register(EmbeddedNeo4j.class, InstanceSupplier.of(neo4j));
        bootstrap.addCloseListener(closed ->
                closed.getApplicationContext().getBeanFactory().registerSingleton(BEAN, neo4j));
    }
}
