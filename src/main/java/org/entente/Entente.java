package org.entente;

import org.entente.command.Commands;
import org.entente.launch.PreparedStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.List;

/** The application: an interactive, sourced graph of who cooperates with whom. */
@SpringBootApplication
public class Entente {

    public static void main(String[] args) {
        if (Commands.areIn(args)) {
            System.exit(Commands.run(args, settings -> start(args, settings)));
        }
        start(args, List.of(args));
    }

    /** A start that goes on in another process gives it all of this one's arguments. */
    private static ConfigurableApplicationContext start(String[] args, List<String> settings) {
        PreparedStart.continueIfPossible(args);
        return SpringApplication.run(Entente.class, settings.toArray(String[]::new));
    }
}
